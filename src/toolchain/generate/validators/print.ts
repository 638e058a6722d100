/** TypeScript literals. The build lays the text out with the project's formatter. */

export function quote(text: string): string {
  return /[\\\n\r\u2028\u2029]/.test(text) || text.includes("'") ? doubleQuoted(text) : `'${text}'`;
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** A JSON value as a literal. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${propertyName(key)}: ${literal(item)}`);
    return `{ ${entries.join(', ')} }`;
  }
  return String(value);
}

export function propertyName(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}
