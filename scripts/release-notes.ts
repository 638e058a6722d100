import { runReleaseNotes } from '../src/cli/release.js';

process.exitCode = await runReleaseNotes(process.argv.slice(2));
