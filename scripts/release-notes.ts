import { runReleaseNotes } from '../src/toolchain/cli/release.js';

process.exitCode = await runReleaseNotes(process.argv.slice(2));
