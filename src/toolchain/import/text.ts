/** A text as a string of FSH on one line. https://hl7.org/fhir/uv/shorthand/reference.html#primitives */
export function fshString(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\r', '\\r')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return `"${escaped}"`;
}

/** A code of FSH, without its system: `#a`, `#"a b"`. */
export function fshCode(code: string): string {
  return /^[^\s"#\\]+$/.test(code) ? `#${code}` : `#${fshString(code)}`;
}

/** Letters and digits of a text as one word, each part beginning with a capital. */
export function pascal(text: string): string {
  const word = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join('');
  return /^[A-Za-z]/.test(word) ? word : `D${word}`;
}
