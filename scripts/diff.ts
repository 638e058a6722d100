import { runDiff } from '../src/toolchain/cli/diff.js';

process.exitCode = await runDiff(process.argv.slice(2));
