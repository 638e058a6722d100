/**
 * Character references of a narrative: numbers, and the entities that XML itself declares. XHTML in FHIR has no others, so `&nbsp;` and
 * `&copy;` are invalid.
 * STU3: http://hl7.org/fhir/STU3/narrative.html
 */
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** True if the text between `&` and `;` is the number of a character or the name of an entity. */
export function isCharacterReference(name: string): boolean {
  if (name.charCodeAt(0) !== 35) return Object.hasOwn(ENTITIES, name);
  return /^#(?:[0-9]{1,7}|x[0-9A-Fa-f]{1,6})$/.test(name) && isCharacter(codeOf(name));
}

/** Replaces the character references of a text. */
export function characters(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|amp|lt|gt|quot|apos);/g, (_, name: string) => {
    if (name.charCodeAt(0) !== 35) return ENTITIES[name as keyof typeof ENTITIES];
    const code = codeOf(name);
    return isCharacter(code) ? String.fromCodePoint(code) : '';
  });
}

function codeOf(name: string): number {
  return name.charCodeAt(1) === 120 ? parseInt(name.slice(2), 16) : Number(name.slice(1));
}

/** XML 1.0: https://www.w3.org/TR/xml/#charsets */
function isCharacter(code: number): boolean {
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}
