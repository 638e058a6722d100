import type { Fact, FactValue } from './types.js';

/** Text that is the same for equal values, whatever the order of their keys. */
export function keyOf(value: FactValue | undefined): string {
  return value === undefined ? '' : JSON.stringify(sorted(value));
}

function sorted(value: FactValue): FactValue {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as { readonly [key: string]: FactValue };
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, sorted(object[key]!)]),
  );
}

export function isEqual(a: FactValue | undefined, b: FactValue | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((x, i) => isEqual(x, b[i]));
  return keyOf(a) === keyOf(b);
}

/** A set in its one order. */
export function setOf(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/** Facts from the values that are present and differ from the default. */
export function factsOf(
  values: Readonly<Record<string, FactValue | undefined>>,
  usual: Readonly<Record<string, FactValue>> = {},
): Record<string, Fact> {
  const facts: Record<string, Fact> = {};
  for (const [name, value] of Object.entries(values)) {
    const otherwise = usual[name];
    if (value === undefined || isEqual(value, otherwise)) continue;
    facts[name] = otherwise === undefined ? { value } : { value, usual: otherwise };
  }
  return facts;
}

/** Text without the white space around it and with one kind of line end. */
export function textsOf(
  texts: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(texts)) {
    const text = (typeof value === 'string' ? value : (value ?? []).join(' | '))
      .replaceAll('\r\n', '\n')
      .trim();
    if (text) found[name] = text;
  }
  return found;
}
