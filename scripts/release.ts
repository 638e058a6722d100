import { runRelease } from '../src/toolchain/cli/release.js';
import { main } from '../src/toolchain/cli/main.js';

await main(runRelease);
