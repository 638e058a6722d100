/**
 * Characters that a reader cannot see and that change what surrounds them: C0 and C1 controls (terminal escapes among them), controls of
 * text direction (https://trojansource.codes), line and paragraph separators, characters without width, tags, and lone surrogates.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** A character by its code point: `[U+202E]`. */
export function codePoint(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/**
 * Text of a definition as one line of a terminal or a log: white space becomes single blanks, and unsafe characters are shown by
 * their code points.
 */
export function plainLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}

/** Text in which every unsafe character is shown by its code point; tabs and line feeds stay. */
export function visible(text: string): string {
  return text.replaceAll('\r\n', '\n').replace(UNSAFE, codePoint);
}
