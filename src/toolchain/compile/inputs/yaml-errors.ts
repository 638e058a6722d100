import type { Document, LineCounter } from 'yaml';
import type { Diagnostic } from '../../text/diagnostics.js';

/**
 * Syntax errors of a YAML file, with the position apart from the message.
 *
 * @param said code, file and hint of every error
 */
export function yamlErrors(
  { errors }: Document,
  lines: LineCounter,
  said: Pick<Diagnostic, 'code' | 'file' | 'hint'>,
): Diagnostic[] {
  return errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    return { severity: 'error', message, line, column: col, ...said };
  });
}
