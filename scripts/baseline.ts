import { runRelease } from '../src/cli/release.js';

process.exitCode = await runRelease(process.argv.slice(2));
