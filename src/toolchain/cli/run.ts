import { CommanderError, type Command } from 'commander';
import { DiagnosticsError } from '../text/diagnostics.js';
import { tell } from './diagnostics.js';
import type { Io } from './io.js';

/** Exit code of a command that was misused or could not do its work. */
export const MISUSED = 2;

/**
 * Parses arguments by a command whose action sets the exit code. Errors that the action throws as diagnostics are printed, with exit code 2.
 *
 * @param action gets the command's arguments and options as commander gives them
 * @returns the exit code; 0 for `--help`
 */
export async function runCommand(
  command: Command,
  argv: readonly string[],
  io: Io,
  action: (...given: never[]) => Promise<number>,
): Promise<number> {
  let exitCode = 0;
  command
    .exitOverride()
    .showHelpAfterError('(--help shows the usage)')
    .configureOutput({ writeOut: (text) => io.out(text), writeErr: (text) => io.err(text) })
    .action(async (...given: unknown[]) => {
      exitCode = await action(...(given as never[]));
    });
  try {
    await command.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof DiagnosticsError) {
      tell(error.diagnostics, io);
      return MISUSED;
    }
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : MISUSED;
  }
  return exitCode;
}
