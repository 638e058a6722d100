import { runDiff } from '../src/cli/diff.js';

process.exitCode = await runDiff(process.argv.slice(2));
