import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../../text/diagnostics.js';
import { decodeUtf8 } from '../../text/utf8.js';

/**
 * Reads a file that an author wrote, with or without a byte order mark. One that is not UTF-8 is read all the same, so that what else is
 * wrong with the project comes out with it.
 *
 * @param shownAs how diagnostics name it
 * @param subject what the codes of its diagnostics begin with
 * @throws an error with the operating system's code (`ENOENT`)
 */
export function readText(
  file: string,
  shownAs: string,
  subject: 'fsh' | 'config' | 'stubs',
): { text: string; diagnostics: Diagnostic[] } {
  const { text, wrong } = decodeUtf8(readFileSync(file));
  if (!wrong) return { text, diagnostics: [] };
  return {
    text,
    diagnostics: [
      {
        code: `${subject}.encoding`,
        severity: 'error',
        message: 'its bytes are not UTF-8',
        file: shownAs,
        ...wrong,
        hint: 'save the file in UTF-8, and see what has become of its letters beyond ASCII',
      },
    ],
  };
}
