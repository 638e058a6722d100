import { runCheck } from '../src/toolchain/cli/check.js';
import { main } from '../src/toolchain/cli/main.js';

await main(runCheck);
