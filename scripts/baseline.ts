import { runRelease } from '../src/toolchain/cli/release.js';

process.exitCode = await runRelease(process.argv.slice(2));
