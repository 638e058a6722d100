import { propertyName, quote } from '../code/literals.js';

/** A JSON value as a TypeScript type that holds this value alone. */
export function literalType(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return `[${value.map(literalType).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return objectType(value as Record<string, unknown>, literalType);
  }
  return String(value);
}

/**
 * A JSON value as a type of values that contain it, as far as TypeScript can say: an array holds the pattern's items somewhere, so
 * that only its not being empty is stated.
 * FHIR STU3: http://hl7.org/fhir/STU3/elementdefinition-definitions.html#ElementDefinition.pattern_x_
 *
 * @param itemOf the type of an array's items, by the names of the properties that lead to it
 */
export function patternType(value: unknown, itemOf: (path: readonly string[]) => string): string {
  const typeAt = (at: unknown, path: readonly string[]): string => {
    if (Array.isArray(at)) return `[${itemOf(path)}, ...${itemOf(path)}[]]`;
    if (typeof at !== 'object' || at === null) return literalType(at);
    return objectType(at as Record<string, unknown>, (inner, key) => typeAt(inner, [...path, key]));
  };
  return typeAt(value, []);
}

function objectType(value: Record<string, unknown>, typeOf: (value: unknown, key: string) => string): string {
  const members = Object.keys(value).map((key) => `${propertyName(key)}: ${typeOf(value[key], key)}`);
  return members.length > 0 ? `{ ${members.join('; ')} }` : 'object';
}

const SPELLED_OUT = 4;

/** The number of items if a cardinality allows one length only, and a type can spell it out; FHIR has no empty arrays. */
export function fixedLength(min: number, max: number | '*'): number | undefined {
  return max !== '*' && max <= SPELLED_OUT && max === Math.max(min, 1) ? max : undefined;
}

/** True if `arrayType` names the type of an item more than once. */
export function repeatsItem(min: number, max: number | '*'): boolean {
  return min > 0 || (max !== '*' && max > 1 && max <= SPELLED_OUT);
}

/** The type of an array by its cardinality: a tuple if it holds few items, a list that is not empty if it must hold some. */
export function arrayType(item: string, min: number, max: number | '*'): string {
  const one = /[\s|&]/.test(item) ? `(${item})` : item;
  const times = (count: number) => Array.from({ length: count }, () => item);
  const least = Math.max(min, 1); // FHIR has no empty arrays, but fhir/r3 does, and `[]` is what code starts with
  if (max !== '*' && max <= SPELLED_OUT && max >= least) {
    const lengths = Array.from({ length: max - least + 1 }, (_, index) => least + index);
    return lengths.map((length) => `[${times(length).join(', ')}]`).join(' | ');
  }
  if (min === 0) return `${one}[]`;
  return `[${[...times(Math.min(min, SPELLED_OUT)), `...${one}[]`].join(', ')}]`;
}
