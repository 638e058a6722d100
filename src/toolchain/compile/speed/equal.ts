import { lodash } from './internals.js';

const originalIsEqual = lodash.isEqual;

/** Same result as lodash's `isEqual`, faster for JSON and for objects of one class with the same keys. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return originalIsEqual(a, b);
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  }
  const prototype = Object.getPrototypeOf(a) as object | null;
  if (prototype !== Object.prototype || prototype !== Object.getPrototypeOf(b)) return originalIsEqual(a, b);
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!Object.hasOwn(b, key)) return false;
    if (!isEqual((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  }
  return true;
}
