import { lodash } from './internals.js';
import { replaced, type Patch } from '../patches.js';

type Bag = Record<PropertyKey, unknown>;

/** True if lodash copies an object of this prototype property by property, unlike a Map, a Date or an Error. */
const ordinary = new Map<object, boolean>([[Object.prototype, true]]);

function isOrdinary(object: object, prototype: object): boolean {
  let known = ordinary.get(prototype);
  if (known === undefined) {
    known = Object.prototype.toString.call(object) === '[object Object]';
    ordinary.set(prototype, known);
  }
  return known;
}

/** An empty object like this one; undefined where lodash has its own way with it. */
function emptyLike(object: object): Bag | undefined {
  const prototype = Object.getPrototypeOf(object) as object | null;
  if (prototype === Object.prototype || prototype === null) return {};
  return isOrdinary(object, prototype) ? (Object.create(prototype) as Bag) : undefined;
}

/** Copy of a nested value, as lodash makes it. */
function lodashCopy(value: unknown): unknown {
  return originalCloneDeep({ value }).value;
}

const originalCloneDeep = lodash.cloneDeep;

/**
 * A copy of JSON and of SUSHI's plain class instances, as lodash's `cloneDeep` makes it. It keeps no record of what it has copied, so it is
 * only for trees: values that came from JSON, in which no object is reached twice.
 */
export function copyTree<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy = new Array<unknown>(value.length);
    for (let i = 0; i < value.length; i++) copy[i] = copyTree(value[i]);
    return copy as T;
  }
  const copy = emptyLike(value);
  if (!copy) return lodashCopy(value) as T;
  for (const key of Object.keys(value)) copy[key] = copyTree((value as Bag)[key]);
  return copy as T;
}

/** Copy of any graph: an object that the original reaches twice is reached twice in the copy too, as in lodash. */
function copyGraph(value: unknown, seen: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const copy = new Array<unknown>(value.length);
    seen.set(value, copy);
    for (let i = 0; i < value.length; i++) copy[i] = copyGraph(value[i], seen);
    return copy;
  }
  const copy = emptyLike(value);
  if (!copy) return lodashCopy(value);
  seen.set(value, copy);
  for (const key of Object.keys(value)) copy[key] = copyGraph((value as Bag)[key], seen);
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    const inner = (value as Bag)[symbol];
    copy[symbol] = shared.has(symbol) ? inner : copyGraph(inner, seen);
  }
  return copy;
}

/** Properties whose value never changes once set, so that copies can share it. */
export const shared = new Set<symbol>();

export function cloneDeep<T>(value: T): T {
  if (typeof value !== 'object' || value === null || (!Array.isArray(value) && !emptyLike(value))) {
    return originalCloneDeep(value);
  }
  return copyGraph(value, new Map()) as T;
}

/**
 * lodash finds out about each value's kind, keys and symbols by way of a dozen functions, and SUSHI has it copy millions of values. The copy
 * is the same: same prototypes, same keys in the same order, same sharing within.
 */
export function clonePatches(): Patch[] {
  return [replaced(lodash, 'cloneDeep', () => cloneDeep)];
}
