// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { sliceCount } from './extensions.js';
import type { Json, Shape } from './shape.js';
import { isArray, isItem, walk } from './walk.js';

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
  readonly matches: (value: unknown, c: Context) => boolean;
  readonly shape: () => Shape;
  /** What it says of its values beyond their shape: a binding, a fixed value. */
  readonly check?: (value: unknown, key: string, c: Context) => void;
  readonly min?: number;
  readonly max?: number;
  /** Slices of the slice. */
  readonly slicing?: Slicing;
}

/** The values of a sliced element: each by its slice's rules, or by `base` where it is of none. */
export function sliced(
  value: unknown,
  key: string,
  c: Context,
  base: Shape,
  slicing: Slicing,
  max = Infinity,
  min = 0,
): 0 {
  if (!isArray(value, key, c, max, min)) return 0;
  const slices: (Slice | undefined)[] = [];
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      const slice = sliceOf(slicing, item, c);
      slices.push(slice);
      if (slice) inSlice(innermost(slice, item, c), item as Json, key, c);
      else walk(base, item as Json, c);
    } else {
      slices.push(undefined);
      if (!isItem(item, key, i, c)) break;
    }
    if (c.drafts.length > from) c.prefix(from, `.${key}[${i}]`);
  }
  distribution(slicing, value, slices, key, '', c);
  return 0;
}

/** The same for primitive values, which slices can only tell apart and count. */
export function slicedPrimitives(value: unknown, key: string, c: Context, slicing: Slicing): 0 {
  if (!Array.isArray(value)) return 0;
  distribution(
    slicing,
    value,
    value.map((item: unknown) => sliceOf(slicing, item, c)),
    key,
    '',
    c,
  );
  return 0;
}

function sliceOf({ slices }: Slicing, value: unknown, c: Context): Slice | undefined {
  for (let i = 0; i < slices.length; i++) {
    const slice = slices[i]!;
    if (slice.matches(value, c)) return slice;
  }
  return undefined;
}

function inSlice(slice: Slice, item: Json, key: string, c: Context): void {
  const from = c.drafts.length;
  slice.check?.(item, key, c);
  for (let i = from; i < c.drafts.length; i++) {
    c.drafts[i]!.expression = ''; // the caller knows which item it is
    c.drafts[i]!.element = `${key}:${slice.name}`;
  }
  walk(slice.shape(), item, c);
}

function innermost(slice: Slice, value: unknown, c: Context): Slice {
  const inner = slice.slicing && sliceOf(slice.slicing, value, c);
  return inner ? innermost(inner, value, c) : slice;
}

/** How the values are spread over the slices: how many of each, in which order, and what is of none. */
function distribution(
  slicing: Slicing,
  values: readonly unknown[],
  found: readonly (Slice | undefined)[],
  key: string,
  outer: string,
  c: Context,
): void {
  const { slices, rules, ordered } = slicing;
  let last = -1;
  let unmatched = -1;
  for (let i = 0; i < found.length; i++) {
    const slice = found[i];
    if (!slice) {
      unmatched = i;
      if (rules === 'closed') {
        c.add(
          'slicing.unmatched',
          `.${key}[${i}]`,
          key,
          `${key}[${i}] is of no slice; only ${names(slices)} allowed`,
        );
      }
      continue;
    }
    if (rules === 'openAtEnd' && unmatched >= 0) {
      const message = `${key}[${i}] is of slice ${slice.name} and comes after one of no slice, which may be at the end only`;
      c.add('slicing.order', `.${key}[${i}]`, `${key}:${outer}${slice.name}`, message);
      unmatched = -1;
    }
    const at = slices.indexOf(slice);
    if (ordered && at < last) {
      const message = `${key}[${i}] is of slice ${slice.name}, which comes before ${slices[last]!.name}`;
      c.add('slicing.order', `.${key}[${i}]`, `${key}:${outer}${slice.name}`, message);
    }
    last = Math.max(last, at);
  }
  for (const slice of slices) {
    const { name, min = 0, max = Infinity, slicing: inner } = slice;
    let count = 0;
    for (let i = 0; i < found.length; i++) if (found[i] === slice) count++;
    if (count < min || count > max) sliceCount(`${key}:${outer}${name}`, key, count, min, max, c);
    if (inner) {
      const own = values.filter((_, i) => found[i] === slice);
      const innerFound = own.map((item) => sliceOf(inner, item, c));
      distribution(inner, own, innerFound, key, `${outer}${name}/`, c);
    }
  }
}

function names(slices: readonly Slice[]): string {
  return slices.map((slice) => slice.name).join(', ');
}

/** For a slice that its definition does not tell apart. */
export function untold(c: Context, what: string): boolean {
  c.skip(what, 'its discriminators do not tell it apart');
  return false;
}
