import { accepts, passes } from './accept.js';
import type { Context } from './context.js';
import type { Test } from './discriminators.js';
import { countSlice } from './extensions.js';
import { isArray, isItem, isList } from './kinds.js';
import { neededBits } from './link.js';
import { range, Rule, type Check, type Quiet, type Spec } from './rules.js';
import { isObject, type Json, type Shape } from './shape.js';
import { inspect } from './walk.js';

/** What a profile says of the kinds of values that an element has. STU3: http://hl7.org/fhir/STU3/profiling.html#slicing */
export interface Slicing {
  readonly slices: readonly Slice[];
  /** Values that are of no slice: allowed anywhere, at the end only, or not at all. Default: anywhere. */
  readonly rules?: 'openAtEnd' | 'closed';
  /** Whether the slices must come in the order in which they are defined. */
  readonly ordered?: boolean;
}

export interface Slice {
  readonly name: string;
  /** What the discriminators say: whether a value is of this slice. */
  readonly matches: Test;
  readonly shape: Shape;
  readonly min?: number;
  readonly max?: number;
  /** What it says of its values beyond their shape: a binding, a fixed value. */
  readonly checks?: readonly Check[];
  /** Slices of the slice. */
  readonly slicing?: Slicing;
}

/** The same for the walk: all of one form, which makes it fast. */
interface LinkedSlice {
  readonly name: string;
  readonly matches: Test;
  readonly shape: Shape;
  readonly min: number;
  readonly max: number;
  readonly checks: readonly Check[] | undefined;
  readonly slicing: LinkedSlicing | undefined;
  /** See `ruleOf`; made when first needed. */
  rule: Rule | undefined;
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

/** The values of a sliced element: each by its slice's rules, or by `base` where it is of none. */
export function sliced(base: Shape, of: Slicing, max?: number, min?: number): Spec {
  const slicing = linked(of);
  const quiet = isSimple(slicing) ? acceptsSlices(base, slicing) : undefined;
  const look: Check = (value, rule, c, object) => {
    if (quiet?.(value, rule, c, c.depth, object) || !isArray(value, rule, c)) return;
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
        if (!isItem(item, rule, i, c)) break;
      }
    }
    distribution(slicing, value, slices, rule, '', c);
  };
  return { look, quiet, ...range(max, min) };
}

/** Whether nothing but being there or not is said of slices, and of what is of none. */
function isSimple({ slices, rules, ordered }: LinkedSlicing): boolean {
  const isOnceOrAny = ({ min, max, slicing }: LinkedSlice) =>
    min < 2 && !slicing && (max < 2 || max === Infinity);
  return slices.length < 31 && !ordered && rules !== 'openAtEnd' && slices.every(isOnceOrAny);
}

/** Whether all values have nothing wrong; see `accepts`. */
function acceptsSlices(base: Shape, slicing: LinkedSlicing): Quiet {
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

/** The same for primitive values, which slices can only tell apart and count. */
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

function inSlice(slice: LinkedSlice, item: Json, rule: Rule, c: Context, object: Json): void {
  const { checks } = slice;
  if (checks) {
    const own = ruleOf(slice, rule);
    for (const check of checks) check(item, own, c, object);
  }
  inspect(slice.shape, item, c);
}

/** The element's rule with the slice's name; without a place, for the caller knows which item it is. */
function ruleOf(slice: LinkedSlice, rule: Rule): Rule {
  return (slice.rule ??= new Rule(`${rule.name}:${slice.name}`, rule, 0, ''));
}

function innermost(slice: LinkedSlice, value: unknown, c: Context): LinkedSlice {
  const inner = slice.slicing && sliceOf(slice.slicing, value, c);
  return inner ? innermost(inner, value, c) : slice;
}

/** How the values are spread over the slices: how many of each, in which order, and what is of none. */
function distribution(
  { slices, rules, ordered }: LinkedSlicing,
  values: readonly unknown[],
  found: readonly (LinkedSlice | undefined)[],
  rule: Rule,
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

function unmatched(slices: readonly LinkedSlice[], { at, name }: Rule, index: number, c: Context): void {
  const names = slices.map((slice) => slice.name).join(', ');
  c.add(
    'slicing.unmatched',
    `${at}[${index}]`,
    name,
    `item ${index} of ${name} is of no slice; it must be of ${names}`,
  );
}

function outOfOrder(slice: string, before: string, { at, name }: Rule, index: number, c: Context): void {
  const message = `item ${index} of ${name} is of slice ${slice} and comes after ${before}; it must come before`;
  c.add('slicing.order', `${at}[${index}]`, `${name}:${slice}`, message);
}
