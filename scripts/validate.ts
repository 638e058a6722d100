import { runValidate } from '../src/toolchain/cli/validate.js';
import { main } from '../src/toolchain/cli/main.js';

await main(runValidate);
