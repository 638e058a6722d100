import { runBuild } from '../src/cli/build.js';

process.exitCode = await runBuild(process.argv.slice(2));
