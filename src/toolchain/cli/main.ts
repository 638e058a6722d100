import { MISUSED } from './run.js';

/**
 * Runs a command as the whole of a process and sets its exit code.
 *
 * An error that the command did not expect is printed and exits with 2: exit code 1 says that something was judged and found wrong.
 */
export async function main(
  command: (argv: readonly string[]) => Promise<number>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  process.on('uncaughtException', fail);
  try {
    process.exitCode = await command(argv);
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`error: this is a fault of the tool, not of its input; please report it\n${text}\n`);
  process.exitCode = MISUSED;
}
