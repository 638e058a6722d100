import { runCheck } from '../src/toolchain/cli/check.js';

process.exitCode = await runCheck(process.argv.slice(2));
