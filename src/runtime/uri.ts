/** True if a text begins with the scheme of a URI, with something behind it. RFC 3986, section 3.1 */
export function hasScheme(text: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:./.test(text);
}

/** True if a text has white space or a control character, which no URI has. A loop: a search takes longer to begin. */
export function hasWhiteSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code < 127) continue;
    if (code <= 127 || /[\s\u0080-\u009f\u200b]/.test(text[i]!)) return true;
  }
  return false;
}
