/** TypeScript literals. The build lays the text out with the project's formatter. */

/** A string literal that holds exactly this text, on one line. */
export function quote(text: string): string {
  // JSON leaves the two line separators of Unicode as they are
  const json = JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  return text.includes("'") ? json : `'${json.slice(1, -1).replace(/\\"/g, '"')}'`;
}

/** Code inside a value that `literal` prints: the local name of an import, for example. */
export class Verbatim {
  constructor(readonly code: string) {}
}

/**
 * A JSON value as an expression. It may contain `Verbatim` code; undefined properties are left out, as in JSON.
 *
 * @param layout `lines` asks the formatter for a line per member
 */
export function literal(value: unknown, layout: 'compact' | 'lines' = 'compact'): string {
  if (typeof value === 'string') return quote(value);
  if (value instanceof Verbatim) return value.code;
  if (typeof value !== 'object' || value === null) return String(value);
  const isArray = Array.isArray(value);
  const items = isArray
    ? value.map((item) => literal(item, layout))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${propertyName(key)}: ${literal(item, layout)}`);
  const [open, close] = isArray ? '[]' : '{}';
  if (items.length === 0) return `${open}${close}`;
  if (layout === 'lines') return `${open}\n${items.map((item) => `${item},\n`).join('')}${close}`;
  return isArray ? `[${items.join(', ')}]` : `{ ${items.join(', ')} }`;
}

/** A property's name in an object literal or a type. In a literal, `__proto__: x` would set the prototype. */
export function propertyName(key: string): string {
  if (key === '__proto__') return `['__proto__']`;
  return isIdentifier(key) ? key : quote(key);
}

/** True for ASCII identifiers; reserved words included, since they can name properties. */
function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text);
}

/** A regular expression literal. `source` is that of a RegExp, which escapes slashes and line ends. */
export function regexLiteral(source: string, flags: string): string {
  return `/${new RegExp(source, flags).source}/${flags}`;
}
