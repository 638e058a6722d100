import { runValidate } from '../src/toolchain/cli/validate.js';

process.exitCode = await runValidate(process.argv.slice(2));
