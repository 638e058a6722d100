import { runBuild } from '../src/toolchain/cli/build.js';
import { main } from '../src/toolchain/cli/main.js';

await main(runBuild);
