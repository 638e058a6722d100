import type { Document, LineCounter } from 'yaml';
import type { Diagnostic } from '../../text/diagnostics.js';

/** The parser's messages in plain words, with advice. */
const PLAIN: readonly (readonly [RegExp, string, string])[] = [
  [/^Tabs are not allowed/, 'the line is indented by a tab', 'indent by spaces'],
  [/^Implicit map keys? need/, 'the line has no colon after its key', 'write `key: value`'],
  [/^Map keys must be unique/, 'the key is there twice', 'remove one of the two'],
  [
    /^All (mapping|sequence|collection) items must start at the same column/,
    'the line is indented otherwise than those beside it',
    'indent what belongs together by the same number of spaces',
  ],
  [/^Missing closing/, 'a text is not closed', 'close it with the quote that it begins with'],
  [/^Nested mappings are not allowed/, 'a value has a second colon', 'put the value in quotes'],
  [/^Sequence item without -/, 'an item of a list has no dash', 'begin each item with `- `'],
  [/^Flow (map|sequence|collection).*(end|closed|\])/, 'a bracket is not closed', 'close it with `]` or `}`'],
];

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
    const given = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
    const [, message, hint] = PLAIN.find(([pattern]) => pattern.test(given)) ?? [undefined, given];
    return {
      severity: 'error',
      message,
      line,
      column: col,
      ...said,
      ...(hint !== undefined && said.hint === undefined && { hint }),
    };
  });
}
