import type { Findings } from '../text/findings.js';
import { firstForbidden, isXmlCharacter, nameOfCharacter } from './characters.js';

const PREDEFINED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const LONGEST_REFERENCE = 64;

/** Resolves character data as XML requires: in an attribute, white space becomes spaces; line ends become LF. */
export type Place = 'attribute' | 'text';

const SPECIAL_IN = { attribute: /[&<\t\n\r]/, text: /[&\r]/ } as const;

/**
 * The characters between two offsets, with references resolved. Only XML's five entities and character references are: without a
 * DTD there are no others, so nothing can grow, and nothing outside the text is ever looked at.
 */
export function resolveCharacters(
  text: string,
  start: number,
  end: number,
  place: Place,
  findings: Findings,
): string {
  reportForbidden(text, start, end, findings);
  const raw = text.slice(start, end);
  if (!SPECIAL_IN[place].test(raw)) return raw;
  let resolved = '';
  let from = 0;
  for (const { index } of raw.matchAll(place === 'attribute' ? /[&<\t\n\r]/g : /[&\r]/g)) {
    const mark = raw[index];
    resolved += raw.slice(from, index);
    from = index + 1;
    if (mark === '&') {
      const reference = resolveReference(raw, index, start, findings);
      resolved += reference.value;
      from = index + reference.length;
    } else if (mark === '<') {
      findings.error(start + index, 'xml.not-well-formed', 'a value holds no `<`: write `&lt;`');
    } else if (mark !== '\r') {
      resolved += ' ';
    } else if (raw[index + 1] !== '\n') {
      resolved += place === 'attribute' ? ' ' : '\n';
    }
  }
  return resolved + raw.slice(from);
}

/** One finding for a run of text: the first character that XML does not allow. */
export function reportForbidden(text: string, start: number, end: number, findings: Findings): void {
  const at = firstForbidden(text, start, end);
  if (at === undefined) return;
  const name = nameOfCharacter(text.codePointAt(at)!);
  findings.error(at, 'xml.not-well-formed', `XML does not allow the character ${name}`);
}

function resolveReference(
  raw: string,
  index: number,
  start: number,
  findings: Findings,
): { value: string; length: number } {
  const window = raw.slice(index + 1, index + LONGEST_REFERENCE);
  const semicolon = window.indexOf(';');
  const name = semicolon < 0 ? '' : window.slice(0, semicolon);
  const whole = { value: '&', length: 1 };
  if (Object.hasOwn(PREDEFINED, name)) return { value: PREDEFINED[name]!, length: name.length + 2 };
  const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (number) {
    const codePoint = number[1] ? Number.parseInt(number[1], 16) : Number(number[2]);
    if (isXmlCharacter(codePoint)) {
      return { value: String.fromCodePoint(codePoint), length: name.length + 2 };
    }
    findings.error(start + index, 'xml.not-well-formed', `\`&${name};\` is no character that XML allows`);
  } else if (/^[A-Za-z_][\w.-]*$/.test(name)) {
    const hint = 'write the character itself or its number, such as &#160;';
    findings.error(
      start + index,
      'xml.entity',
      `\`&${name};\` is not one of XML's own five entities, and FHIR allows no others`,
      hint,
    );
  } else {
    findings.error(start + index, 'xml.not-well-formed', 'this `&` begins no reference: write `&amp;`');
  }
  return whole;
}
