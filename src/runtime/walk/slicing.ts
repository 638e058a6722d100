import { accepts, passes } from '../fast-path/accepts.js';
import type { AcceptsValue, Check, Context, Json, PropertyRule, Shape, Spec } from '../types.js';
import type { Test } from './discriminators.js';
import { countSlice } from './extensions.js';
import { isArray, isList, wrongItem } from '../checks/json-types.js';
import { neededBits } from '../table/bits.js';
import { propertyRule, range } from '../table/rules.js';
import { isObject } from '../primitives/json.js';
import { inspect } from './walk.js';

/** The slices of an element. STU3: http://hl7.org/fhir/STU3/profiling.html#slicing */
export interface Slicing {
  readonly slices: readonly Slice[];
  /** Limits values without a slice to the end, or forbids them. Default: they are allowed anywhere. */
  readonly rules?: 'openAtEnd' | 'closed';
  /** True if the slices must be in the order of their definitions. */
  readonly ordered?: boolean;
}

export interface Slice {
  readonly name: string;
  /** The discriminators: true if a value belongs to this slice. */
  readonly matches: Test;
  readonly shape: Shape;
  readonly min?: number;
  readonly max?: number;
  /** Checks of its values beyond their shape: a binding, a fixed value. */
  readonly checks?: readonly Check[];
  /** Slices of the slice. */
  readonly slicing?: Slicing;
}

/** A slice for the walk. A literal with all fields makes each one, so that V8 gives them one hidden class. */
interface LinkedSlice {
  readonly name: string;
  readonly matches: Test;
  readonly shape: Shape;
  readonly min: number;
  readonly max: number;
  readonly checks: readonly Check[] | undefined;
  readonly slicing: LinkedSlicing | undefined;
  /** See `ruleOf`; undefined until needed. */
  rule: PropertyRule | undefined;
}

interface LinkedSlicing {
  readonly slices: readonly LinkedSlice[];
  readonly rules: Slicing['rules'] | undefined;
  readonly ordered: boolean;
}

function linked({ slices, rules, ordered = false }: Slicing): LinkedSlicing {
  const forms = slices.map(({ name, matches, shape, min = 0, max = Infinity, checks, slicing }) => {
    const inner = slicing && linked(slicing);
    return { name, matches, shape, min, max, checks, slicing: inner, rule: undefined };
  });
  return { slices: forms, rules, ordered };
}

/** A sliced element. Each value is checked by its slice, or by `base` if it belongs to none. */
export function sliced(base: Shape, of: Slicing, max?: number, min?: number): Spec {
  const slicing = linked(of);
  const isAccepted = isSimple(slicing) ? acceptsSlices(base, slicing) : undefined;
  const walk: Check = (value, rule, c, object) => {
    if (isAccepted?.(value, rule, c, c.depth, object) || !isArray(value, rule, c)) return;
    const slices: (LinkedSlice | undefined)[] = [];
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      const from = c.drafts.length;
      if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
        const slice = sliceOf(slicing, item, c);
        slices.push(slice);
        if (slice) inSlice(innermost(slice, item, c), item as Json, rule, c, object);
        else inspect(base, item as Json, c);
        if (c.drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
      } else {
        slices.push(undefined);
        if (!wrongItem(item, rule, i, c)) break;
      }
    }
    distribution(slicing, value, slices, rule, '', c);
  };
  return { walk, accepts: isAccepted, ...range(max, min) };
}

/** True if bits can count the slices: each is required or not, and allowed once or any number of times. */
function isSimple({ slices, rules, ordered }: LinkedSlicing): boolean {
  const isOnceOrAny = ({ min, max, slicing }: LinkedSlice) =>
    min < 2 && !slicing && (max < 2 || max === Infinity);
  return slices.length < 31 && !ordered && rules !== 'openAtEnd' && slices.every(isOnceOrAny);
}

/** Fast path of a sliced element. */
function acceptsSlices(base: Shape, slicing: LinkedSlicing): AcceptsValue {
  const { slices, rules } = slicing;
  const needed = neededBits(slices);
  return (value, rule, c, depth, object) => {
    if (!isList(value, rule.min, rule.max)) return false;
    let seen = 0;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (!isObject(item)) return false;
      const slice = sliceOf(slicing, item, c);
      if (slice === undefined) {
        if (rules === 'closed' || !accepts(base, item, c, depth)) return false;
        continue;
      }
      const bit = 1 << slices.indexOf(slice);
      if (slice.max < Infinity && (slice.max === 0 || seen & bit)) return false;
      if (!accepts(slice.shape, item, c, depth)) return false;
      const { checks } = slice;
      if (checks !== undefined && !passes(checks, item, ruleOf(slice, rule), c, object)) return false;
      seen |= bit;
    }
    return (seen & needed) === needed;
  };
}

/** Slices of primitive values, which can only be counted. */
export function slicedPrimitives(of: Slicing): Check {
  const slicing = linked(of);
  return (value, rule, c) => {
    if (!Array.isArray(value)) return;
    const found = value.map((item: unknown) => sliceOf(slicing, item, c));
    distribution(slicing, value, found, rule, '', c);
  };
}

function sliceOf({ slices }: LinkedSlicing, value: unknown, c: Context): LinkedSlice | undefined {
  for (let i = 0; i < slices.length; i++) if (slices[i]!.matches(value, c)) return slices[i];
  return undefined;
}

function inSlice(slice: LinkedSlice, item: Json, rule: PropertyRule, c: Context, object: Json): void {
  const { checks } = slice;
  if (checks) {
    const own = ruleOf(slice, rule);
    for (const check of checks) check(item, own, c, object);
  }
  inspect(slice.shape, item, c);
}

/** The element's rule under the slice's name. It has no path, because the caller adds that of the item. */
function ruleOf(slice: LinkedSlice, rule: PropertyRule): PropertyRule {
  return (slice.rule ??= propertyRule(`${rule.name}:${slice.name}`, rule, 0, ''));
}

function innermost(slice: LinkedSlice, value: unknown, c: Context): LinkedSlice {
  const inner = slice.slicing && sliceOf(slice.slicing, value, c);
  return inner ? innermost(inner, value, c) : slice;
}

/** Checks the number and order of the items of each slice, and items without a slice. */
function distribution(
  { slices, rules, ordered }: LinkedSlicing,
  values: readonly unknown[],
  found: readonly (LinkedSlice | undefined)[],
  rule: PropertyRule,
  outer: string,
  c: Context,
): void {
  // STU3 writes the name of a slice of a slice with that slice's name before it already
  const nameOf = (name: string) => (name.startsWith(outer) ? name : outer + name);
  let last = -1;
  let isUnmatched = false;
  for (let i = 0; i < found.length; i++) {
    const slice = found[i];
    if (!slice) {
      isUnmatched = true;
      if (rules === 'closed') unmatched(slices, rule, i, c);
      continue;
    }
    const order = slices.indexOf(slice);
    if (rules === 'openAtEnd' && isUnmatched) {
      outOfOrder(nameOf(slice.name), 'one of no slice', rule, i, c);
      isUnmatched = false;
    }
    if (ordered && order < last) outOfOrder(nameOf(slice.name), slices[last]!.name, rule, i, c);
    last = Math.max(last, order);
  }
  for (const slice of slices) {
    const { name, min, max, slicing: inner } = slice;
    let count = 0;
    for (let i = 0; i < found.length; i++) if (found[i] === slice) count++;
    countSlice(nameOf(name), rule, count, min, max, c);
    if (!inner) continue;
    const own = values.filter((_, i) => found[i] === slice);
    const innerFound = own.map((item) => sliceOf(inner, item, c));
    distribution(inner, own, innerFound, rule, `${nameOf(name)}/`, c);
  }
}

function unmatched(
  slices: readonly LinkedSlice[],
  { at, name }: PropertyRule,
  index: number,
  c: Context,
): void {
  const names = slices.map((slice) => slice.name).join(', ');
  c.add(
    'slicing.unmatched',
    `${at}[${index}]`,
    name,
    `item ${index} of ${name} is of no slice; it must be of ${names}`,
  );
}

function outOfOrder(
  slice: string,
  before: string,
  { at, name }: PropertyRule,
  index: number,
  c: Context,
): void {
  const message = `item ${index} of ${name} is of slice ${slice} and comes after ${before}; it must come before`;
  c.add('slicing.order', `${at}[${index}]`, `${name}:${slice}`, message);
}
