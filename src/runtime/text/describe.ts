/** A canonical for a message, cut only if it is longer than any real one. */
export function canonicalText(url: string, quote = '"'): string {
  return url.length > 300 ? `${quote}${url.slice(0, 299)}...${quote}` : `${quote}${url}${quote}`;
}

/** A value for a message: short, and without reading any property of it. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.length > 60 ? `"${cut(value)}..."` : `"${value}"`;
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? 'an array' : 'an object';
    case 'function':
    case 'symbol':
      return `a ${typeof value}`;
    default:
      return String(value);
  }
}

/** The beginning of a text, never with half of a surrogate pair at its end. */
function cut(text: string): string {
  const unit = text.charCodeAt(56);
  return text.slice(0, unit >= 0xd800 && unit < 0xdc00 ? 56 : 57);
}
