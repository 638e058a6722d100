import type { Document, LineCounter } from 'yaml';
import type { Diagnostic } from '../../text/diagnostics.js';

/**
 * What is wrong with the syntax of a YAML file: the place stands beside the message, not in it.
 *
 * @param said what all of them have: code, file, advice
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
