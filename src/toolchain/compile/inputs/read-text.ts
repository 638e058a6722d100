import { readFileSync } from 'node:fs';
import { firstForbidden, nameOfCharacter } from 'fsh-codegen-runtime/xml/characters.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import { placeAt } from '../../text/place.js';
import { decodeUtf8 } from '../../text/utf8.js';

type Subject = 'fsh' | 'config' | 'stubs';

/**
 * Reads a file that an author wrote, with or without a byte order mark. One that is not UTF-8, or holds characters that FHIR excludes, is
 * read all the same, so that what else is wrong with the project comes out with it.
 *
 * @param shownAs how diagnostics name it
 * @param subject what the codes of its diagnostics begin with
 * @throws an error with the operating system's code (`ENOENT`)
 */
export function readText(
  file: string,
  shownAs: string,
  subject: Subject,
): { text: string; diagnostics: Diagnostic[] } {
  const { text, wrong } = decodeUtf8(readFileSync(file));
  // what follows in a text of another encoding is no character of its author's
  if (!wrong) return withoutForbidden(text, shownAs, subject);
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

/** Places that are listed. A file with more is of another encoding, and has one error. */
const MOST_PLACES = 5;

/**
 * Replaces the control characters that FHIR's strings exclude and XML cannot hold; the diagnostics have their places.
 * http://hl7.org/fhir/STU3/datatypes.html#string
 */
function withoutForbidden(
  text: string,
  file: string,
  subject: Subject,
): { text: string; diagnostics: Diagnostic[] } {
  const places: number[] = [];
  for (let at = firstForbidden(text); at !== undefined; at = firstForbidden(text, at + 1)) places.push(at);
  if (places.length === 0) return { text, diagnostics: [] };
  const isOtherEncoding = places.length > MOST_PLACES;
  const diagnostics = places.slice(0, isOtherEncoding ? 1 : MOST_PLACES).map((at): Diagnostic => ({
    code: `${subject}.character`,
    severity: 'error',
    message: `FHIR excludes the control character ${nameOfCharacter(text.codePointAt(at)!)}`,
    file,
    ...placeAt(text, at),
    hint: isOtherEncoding ? 'save the file as text in UTF-8' : 'remove it',
    ...(isOtherEncoding && { consequences: places.length - 1 }),
  }));
  // without the zeros of UTF-16, the text is what its author wrote
  const replacement = isOtherEncoding ? '' : '\uFFFD';
  const characters = text.split('');
  for (const at of places) characters[at] = replacement;
  return { text: characters.join(''), diagnostics };
}
