/** True if a text begins with the scheme of a URI and continues after the colon. RFC 3986, section 3.1 */
export function hasScheme(text: string): boolean {
  if (text.startsWith('http://') || text.startsWith('https://')) return true; // most are, and a regular expression takes longer
  return /^[A-Za-z][A-Za-z0-9+.-]*:./.test(text);
}

/** True if a text has white space or a control character, which no URI has. A loop starts faster than a regular expression. */
export function hasWhiteSpace(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code - 33) >>> 0 < 94) continue; // printable ASCII, in one comparison
    if (code <= 127 || /[\s\u0080-\u009f\u200b]/.test(text[i]!)) return true;
  }
  return false;
}

/** The offset of the last slash before `end`; -1 without one. Between short names a loop is twice as fast as `lastIndexOf`. */
export function slashBefore(end: number, text: string): number {
  let at = end - 1;
  while (at >= 0 && text.charCodeAt(at) !== 47) at--;
  return at;
}
