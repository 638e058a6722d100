import { runDiff } from '../src/toolchain/cli/diff.js';
import { main } from '../src/toolchain/cli/main.js';

await main(runDiff);
