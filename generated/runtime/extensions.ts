// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { checkContext } from './extension-context.js';
import { describe, isObject, type Json, type Shape } from './shape.js';
import { isArray, isItem, walk } from './walk.js';

/** What a profile says of an element's extensions. */
export interface ExtensionSlicing {
  readonly slices: readonly ExtensionSlice[];
  /** Whether no other extension is allowed. */
  readonly closed?: boolean;
  /** Whether one of them must be there, or must not. Else none is counted until one is there twice. */
  readonly counted?: boolean;
}

export interface ExtensionSlice {
  readonly name: string;
  readonly url: string;
  readonly shape: () => Shape;
  readonly min?: number;
  readonly max?: number;
}

/**
 * The extensions of an element: each by its own definition where that is known, else as an Extension.
 *
 * @param base the core's Extension
 */
export function extensions(
  value: unknown,
  key: string,
  c: Context,
  base: Shape,
  slicing?: ExtensionSlicing,
  max = Infinity,
  min = 0,
): 0 {
  if (!isArray(value, key, c, max, min)) return 0;
  const slices = slicing?.slices;
  let seen = 0;
  let isRepeated = false;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) {
      const { url } = item as Json;
      const slice = slices ? sliceOf(slices, url) : -1;
      if (slice >= 0) {
        if (seen & (1 << slice)) isRepeated = true;
        seen |= 1 << slice;
        walk(slices![slice]!.shape(), item as Json, c); // a place that a profile gives it is a right one
      } else other(item as Json, url, key, c, base, slicing);
    } else if (!isItem(item, key, i, c)) break;
    if (c.drafts.length > from) c.prefix(from, `.${key}[${i}]`);
  }
  if (isRepeated || (slicing?.counted && !isCounted(slices!, seen))) countSlices(slices!, value, key, c);
  return 0;
}

function sliceOf(slices: readonly ExtensionSlice[], url: unknown): number {
  if (typeof url !== 'string') return -1;
  const { length } = url;
  for (let i = 0; i < slices.length; i++) {
    const own = slices[i]!.url;
    if (own.length === length && own === url) return i;
  }
  return -1;
}

/** Whether slices of which none is there twice are as often there as they must; for more than `seen` has bits nobody can tell. */
function isCounted(slices: readonly ExtensionSlice[], seen: number): boolean {
  if (slices.length > 31) return false;
  for (let i = 0; i < slices.length; i++) {
    const { min = 0, max = 1 } = slices[i]!;
    const count = (seen >> i) & 1;
    if (count < min || count > max) return false;
  }
  return true;
}

function other(
  item: Json,
  url: unknown,
  key: string,
  c: Context,
  base: Shape,
  slicing?: ExtensionSlicing,
): void {
  const definition = typeof url === 'string' ? c.registry.profiles.get(url) : undefined;
  if (definition?.context) checkContext(definition, definition.context, key, c);
  walk(definition ?? base, item, c);
  if (slicing?.closed) {
    c.add('slicing.unmatched', '', key, `extension ${describe(url)} is none of those allowed here`);
  } else if (!definition && typeof url === 'string' && url.includes(':')) {
    if (key === 'modifierExtension') {
      c.add(
        'extension.unknown',
        '',
        key,
        `modifier extension ${describe(url)} is not known, and must not be ignored`,
      );
    } else c.skip(`extension ${describe(url)}`, 'its definition is not part of this validator');
  }
}

function countSlices(
  slices: readonly ExtensionSlice[],
  list: readonly unknown[],
  key: string,
  c: Context,
): void {
  for (const { name, url, min = 0, max = Infinity } of slices) {
    const count = list.filter((item) => isObject(item) && item['url'] === url).length;
    if (count < min || count > max) sliceCount(`${key}:${name}`, key, count, min, max, c);
  }
}

/** A slice that there is too often or not often enough. */
export function sliceCount(
  rule: string,
  key: string,
  count: number,
  min: number,
  max: number,
  c: Context,
): void {
  if (count < min) {
    c.add('cardinality.min', `.${key}`, rule, `${rule} is there ${count} times; at least ${min} required`);
  } else {
    c.add('cardinality.max', `.${key}`, rule, `${rule} is there ${count} times; at most ${max} allowed`);
  }
}
