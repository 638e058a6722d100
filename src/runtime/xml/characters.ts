/** The characters of XML 1.0 (https://www.w3.org/TR/xml/#charsets, #NT-NameStartChar), and their escapes. */

const NAME_START =
  /^[:A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}]/u;
const NAME_REST = /^[-.0-9\u00B7\u0300-\u036F\u203F\u2040]/u;

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** The end of the name at an offset; the offset itself if no name begins there. */
export function endOfName(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
      const isStart = isLetter || code === 0x5f || code === 0x3a;
      const isRest = (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
      if (!isStart && !(isRest && at > start)) return at;
      at++;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (!NAME_START.test(character) && !(at > start && NAME_REST.test(character))) return at;
      at += character.length;
    }
  }
  return at;
}

/** True if XML allows the character, directly or as a reference. */
export function isXmlCharacter(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;
  if (codePoint < 0xd800) return true;
  return codePoint > 0xdfff && codePoint <= 0x10ffff && codePoint !== 0xfffe && codePoint !== 0xffff;
}

const SUSPECT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** The offset of the first character from `start` that XML does not allow. */
export function firstForbidden(text: string, start = 0, end = text.length): number | undefined {
  const part = text.slice(start, end);
  const suspect = part.search(SUSPECT);
  if (suspect < 0) return undefined;
  for (let at = suspect; at < part.length;) {
    const codePoint = part.codePointAt(at)!;
    if (!isXmlCharacter(codePoint)) return start + at;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return undefined;
}

/** `U+0001` */
export function nameOfCharacter(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // a parser turns these into spaces
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

/** Escapes a value for double quotes, so that a parser returns it unchanged. */
export function escapeAttribute(value: string): string {
  return /[&<>"\t\n\r]/.test(value) ? value.replace(/[&<>"\t\n\r]/g, (c) => ESCAPES[c]!) : value;
}

/** A comment. XML allows neither `--` inside it nor `-` at its end, so hyphens are set apart. */
export function commentOf(text: string): string {
  const safe = text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/-(?=-)/g, '- ');
  return safe.includes('\n') ? `<!--\n${safe}\n-->` : `<!-- ${safe} -->`;
}
