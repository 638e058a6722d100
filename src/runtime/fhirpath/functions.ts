/**
 * The functions that compiled FHIRPath calls. Each one accepts any JSON value, never throws, runs in linear time, and is independent of
 * the others, so that a bundler can drop the unused ones.
 * STU3: http://hl7.org/fhir/STU3/fhirpath.html
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- the input is JSON of any shape */
import { filled } from '../primitives/holes.js';

const NONE: any[] = [];

/** Number of elements to visit before cycles are looked for: more than a resource has. */
const TRUSTED = 20_000;

/** The items of a repeating element; none if it is absent or no array. */
export function list(value: any): any[] {
  return Array.isArray(value) ? filled(value) : NONE;
}

/** The items of an element that repeats in some types and not in others. */
export function items(value: any): any[] {
  return Array.isArray(value) ? filled(value) : value === undefined || value === null ? NONE : [value];
}

/** The items of a repeating primitive. An item without a value is represented by its `_` object. */
export function primitives(values: any, elements: any): any[] {
  const own = list(values);
  if (!Array.isArray(elements)) return own;
  const others = filled(elements);
  const all: any[] = [];
  const length = Math.max(own.length, others.length);
  for (let i = 0; i < length; i++) {
    const item = own[i] ?? others[i];
    if (item !== undefined && item !== null) all.push(item);
  }
  return all;
}

/** Values and arrays of values as one array, without absent ones. */
export function flat(...values: any[]): any[] {
  const all: any[] = [];
  for (const value of values) {
    if (Array.isArray(value)) for (const item of filled(value)) all.push(item);
    else if (value !== undefined && value !== null) all.push(value);
  }
  return all;
}

/** The results of `select` for each item, as one array. */
export function collect(array: any[], select: (item: any, index: number) => any): any[] {
  const all: any[] = [];
  for (let i = 0; i < array.length; i++) {
    const value = select(array[i], i);
    if (Array.isArray(value)) for (const item of filled(value)) all.push(item);
    else if (value !== undefined && value !== null) all.push(value);
  }
  return all;
}

/** The value of a choice, whatever its type; the `_` object of a primitive without a value. */
export function choice(element: any, stem: string): any {
  if (typeof element !== 'object') return undefined;
  for (const key in element) {
    const start = key.charCodeAt(0) === 95 ? 1 : 0;
    const next = key.charCodeAt(start + stem.length);
    if (next >= 65 && next <= 90 && key.startsWith(stem, start)) return element[key];
  }
  return undefined;
}

/** A collection as a boolean: the value of a single boolean, undefined for an empty collection, otherwise true. */
export function truthOf(array: any[]): boolean | undefined {
  if (array.length === 0) return undefined;
  return array.length === 1 && typeof array[0] === 'boolean' ? array[0] : true;
}

export function startsWith(value: any, prefix: any): boolean | undefined {
  if (typeof value === 'string' && prefix === '#') return value.charCodeAt(0) === 35; // runs for each reference: several times as fast
  return typeof value === 'string' && typeof prefix === 'string' ? value.startsWith(prefix) : undefined;
}

export function endsWith(value: any, suffix: any): boolean | undefined {
  return typeof value === 'string' && typeof suffix === 'string' ? value.endsWith(suffix) : undefined;
}

export function includes(value: any, part: any): boolean | undefined {
  return typeof value === 'string' && typeof part === 'string' ? value.includes(part) : undefined;
}

export function matches(value: any, pattern: RegExp): boolean | undefined {
  return typeof value === 'string' ? pattern.test(value) : undefined;
}

export function substring(value: any, start: any, length?: any): string | undefined {
  if (typeof value !== 'string' || typeof start !== 'number' || start < 0 || start >= value.length)
    return undefined;
  return length === undefined ? value.slice(start) : value.slice(start, start + length);
}

/** Calls a method of a string; undefined for any other value. */
export function string<T>(value: any, use: (value: string) => T): T | undefined {
  return typeof value === 'string' ? use(value) : undefined;
}

/** A number or undefined. The type allows comparisons: one with undefined is false, as FHIRPath's comparison with an empty collection. */
export function toInteger(value: any): any {
  if (typeof value === 'boolean') return value ? 1 : 0;
  const isText = typeof value === 'string' && /^[+-]?[0-9]+$/.test(value);
  const number = isText ? Number(value) : value;
  return typeof number === 'number' && (number | 0) === number ? number : undefined;
}

/** As `toInteger`. */
export function toDecimal(value: any): any {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^[+-]?[0-9]+(\.[0-9]+)?$/.test(value) ? Number(value) : undefined;
}

/** An operand of `&`: a string, or empty. */
export function asText(value: any): string {
  return typeof value === 'string' ? value : '';
}

/** An element as a number, typed as `toInteger`. JavaScript itself would convert other values. */
export function asNumber(value: any): any {
  return typeof value === 'number' ? value : undefined;
}

/**
 * Decimal arithmetic: 1.8 - 1.2 is 0.6. Digits beyond JavaScript's safe integers are lost.
 *
 * @param operator `+`, `-`, `*`, `/`, `div` or `mod`
 * @param b not 0 for a division
 */
export function calculate(a: any, operator: string, b: any): any {
  if (typeof a !== 'number' || typeof b !== 'number') return undefined;
  const scale = 10 ** Math.max(decimals(a), decimals(b));
  const [x, y] = [Math.round(a * scale), Math.round(b * scale)];
  const isExact = Number.isSafeInteger(x) && Number.isSafeInteger(y);
  switch (operator) {
    case '+':
      return isExact ? (x + y) / scale : a + b;
    case '-':
      return isExact ? (x - y) / scale : a - b;
    case '*':
      return isExact && Number.isSafeInteger(x * y) ? (x * y) / (scale * scale) : a * b;
    case 'mod':
      return isExact ? (x % y) / scale : a % b;
    case 'div':
      return Math.trunc(isExact ? x / y : a / b);
    default:
      return isExact ? x / y : a / b;
  }
}

/** The nearest integer; halves are rounded away from zero. */
export function round(value: any): any {
  return typeof value === 'number' ? Math.sign(value) * Math.round(Math.abs(value)) : undefined;
}

/** Number of digits after the decimal point. */
function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, digits = '', exponent = '0'] = /^-?\d*\.?(\d*)(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return Math.max(0, digits.length - Number(exponent));
}

export function toText(value: any): string | undefined {
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

/** A text that is the same for equal values: JSON with sorted keys. */
export function keyOf(value: any): string {
  if (typeof value !== 'object' || value === null)
    return typeof value === 'string' ? `"${value}` : String(value);
  let text = '';
  const todo: any[] = [value];
  const open = new Set<object>(); // JSON has no cycles, but the input may
  let visits = 0;
  while (todo.length > 0) {
    const next = todo.pop();
    if (typeof next === 'function') text += next();
    else if (typeof next !== 'object' || next === null) text += JSON.stringify(next) ?? 'null';
    else if (open.has(next)) text += '^';
    else {
      open.add(next);
      visits++;
      const isArray = Array.isArray(next);
      text += isArray ? '[' : '{';
      todo.push(() => (visits < TRUSTED && open.delete(next), isArray ? ']' : '}'));
      const keys = isArray ? [...filled(next).keys()] : Object.keys(next).sort();
      for (let i = keys.length - 1; i >= 0; i--) {
        const key = keys[i]!;
        todo.push(() => ',', (next as any)[key]);
        if (!isArray) todo.push(() => `${JSON.stringify(key)}:`);
      }
    }
  }
  return text;
}

export function isDistinct(array: any[]): boolean {
  const isText = array.every((item) => typeof item === 'string');
  return new Set(isText ? array : array.map(keyOf)).size === array.length;
}

export function distinct(array: any[]): any[] {
  const byKey = new Map<string, any>();
  for (const item of array) {
    const key = keyOf(item);
    if (!byKey.has(key)) byKey.set(key, item);
  }
  return [...byKey.values()];
}

/** True if two collections are equal, item by item and in order; undefined if one of them is empty. */
export function equalLists(a: any[], b: any[]): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.length === b.length && a.every((item, i) => keyOf(item) === keyOf(b[i]));
}

export function subsetOf(a: any[], b: any[]): boolean {
  const keys = new Set(b.map(keyOf));
  return a.every((item) => keys.has(keyOf(item)));
}

export function intersect(a: any[], b: any[]): any[] {
  const keys = new Set(b.map(keyOf));
  return distinct(a.filter((item) => keys.has(keyOf(item))));
}

export function exclude(a: any[], b: any[]): any[] {
  const keys = new Set(b.map(keyOf));
  return a.filter((item) => !keys.has(keyOf(item)));
}

/** The child elements of an element. */
export function children(element: any): any[] {
  const all: any[] = [];
  if (typeof element !== 'object' || element === null) return all;
  for (const key in element) {
    if (key === 'resourceType') continue;
    if (key.charCodeAt(0) !== 95)
      for (const item of primitives(items(element[key]), element[`_${key}`])) all.push(item);
    else if (element[key.slice(1)] === undefined) for (const item of items(element[key])) all.push(item);
  }
  return all;
}

/** All elements below an element. A cycle, which JSON cannot have, is followed once. */
export function descendants(element: any): any[] {
  const all = children(element);
  const seen = new Set<object>();
  for (let i = 0; i < all.length; i++) {
    const item = all[i];
    if (typeof item !== 'object' || item === null || seen.has(item)) continue;
    seen.add(item);
    for (const child of children(item)) all.push(child);
  }
  return all;
}

/** The values of a property of all elements below an element, in no particular order. */
export function descendantsNamed(element: any, name: string): any[] {
  const all: any[] = [];
  const todo: any[] = [element];
  const seen = new Set<object>();
  let visits = 0;
  while (todo.length > 0) {
    const next = todo.pop();
    if (++visits > TRUSTED) {
      if (seen.has(next)) continue;
      seen.add(next);
    }
    for (const key in next) {
      const value = next[key];
      if (key === name && next !== element && value !== null) {
        if (Array.isArray(value)) for (const item of filled(value)) all.push(item);
        else all.push(value);
      }
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value)) todo.push(value);
      else for (const item of filled(value)) if (typeof item === 'object' && item !== null) todo.push(item);
    }
  }
  return all;
}

const REFERENCE = /(?:^|\/)([A-Z][A-Za-z]{1,63})\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/;

/**
 * The target of a Reference or of its text: a contained resource, or an empty resource of the type in the text. Undefined if neither is
 * known.
 */
export function resolve(reference: any, resource: any): any {
  const text = typeof reference === 'string' ? reference : reference?.reference;
  if (typeof text !== 'string') return undefined;
  if (text.startsWith('#')) {
    if (text === '#') return resource;
    return list(resource?.contained).find((contained) => contained?.id === text.slice(1));
  }
  const type = REFERENCE.exec(text.slice(-256))?.[1];
  return type === undefined ? undefined : { resourceType: type };
}

export { htmlChecks, htmlChecks1, htmlChecks2 } from '../narrative/narrative.js';
export { compareDates, compareQuantities, compareTimes } from '../primitives/compare.js';
