import { runBuild } from '../src/toolchain/cli/build.js';

process.exitCode = await runBuild(process.argv.slice(2));
