// Part of the toolchain's runtime, the same for every project. Do not edit.
import { accepts } from './accept.js';
import type { Context } from './context.js';
import { link } from './link.js';
import { isArray, isItem, isList } from './kinds.js';
import { range, type Quiet, type Rule, type Spec } from './rules.js';
import { describe, isObject, type Json, type Shape } from './shape.js';
import { inspect } from './walk.js';

/** What a profile says of one of an element's extensions. */
export interface ExtensionSlice {
  readonly name: string;
  readonly url: string;
  readonly shape: Shape;
  readonly min: number;
  readonly max: number;
}

/** @param url of an extension without a definition of its own */
export function extensionSlice(
  name: string,
  shape: Shape,
  min = 0,
  max = Infinity,
  url = shape.profile,
): ExtensionSlice {
  return { name, url, shape, min, max };
}

/**
 * The extensions of an element: each by its own definition where that is known, else as an Extension.
 *
 * @param base the core's Extension
 * @param isClosed whether no other extension is allowed
 */
export function extensions(
  base: Shape,
  slices: readonly ExtensionSlice[] = [],
  isClosed = false,
  max?: number,
  min?: number,
): Spec {
  const look = (value: unknown, rule: Rule, c: Context): void => {
    if (!isArray(value, rule, c)) return;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      const from = c.drafts.length;
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        if (!isItem(item, rule, i, c)) break;
        continue;
      }
      const { url } = item as Json;
      const slice = sliceOf(slices, url);
      // a place that a profile gives it is a right one
      if (slice >= 0) inspect(slices[slice]!.shape, item as Json, c);
      else other(item as Json, url, rule, c, base, isClosed);
      if (c.drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
    }
    countSlices(slices, value, rule, c);
  };
  const isSimple = slices.length < 32 && slices.every((slice) => slice.min < 2);
  const needed = slices.reduce((bits, { min }, i) => (min > 0 ? bits | (1 << i) : bits), 0);
  const quiet: Quiet = (value, rule, c) => {
    if (!isSimple || !isList(value, rule.min, rule.max)) return false;
    let seen = 0;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      if (!isObject(item)) return false;
      const { url } = item;
      const slice = sliceOf(slices, url);
      if (slice < 0) {
        if (isClosed || !acceptsOther(item, url, rule, c, base)) return false;
      } else {
        const { shape, max } = slices[slice]!;
        const isOften = (seen & (1 << slice)) !== 0; // which nobody counts here
        if ((isOften && max < Infinity) || max === 0 || !accepts(shape, item, c)) return false;
        seen |= 1 << slice;
      }
    }
    return (seen & needed) === needed;
  };
  return { look, quiet, ...range(max, min) };
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

/** An extension without a slice or a definition, which is not to be understood. */
function acceptsOther(item: Json, url: unknown, rule: Rule, c: Context, base: Shape): boolean {
  if (typeof url !== 'string' || rule.name === 'modifierExtension' || c.registry.profiles.has(url))
    return false;
  if (!accepts(base, item, c)) return false;
  if (url.includes(':')) noteUnknown(url, c);
  return true;
}

function noteUnknown(url: string, c: Context): void {
  c.skip(`extension ${describe(url)}`, 'its definition is not part of this validator');
}

function other(item: Json, url: unknown, rule: Rule, c: Context, base: Shape, isClosed: boolean): void {
  const definition = typeof url === 'string' ? c.registry.profiles.get(url) : undefined;
  if (definition) {
    if (!definition.rules) link(definition);
    if (definition.context) c.addOutOfContext(definition.context, rule, describe(url));
  }
  inspect(definition ?? base, item, c);
  if (isClosed)
    c.add('slicing.unmatched', '', rule.name, `${describe(url)} is none of the extensions allowed here`);
  else if (!definition && typeof url === 'string' && url.includes(':')) {
    if (rule.name === 'modifierExtension') {
      c.add(
        'extension.unknown',
        '',
        rule.name,
        `modifier extension ${describe(url)} is unknown; it must not be ignored`,
      );
    } else noteUnknown(url, c);
  }
}

function countSlices(
  slices: readonly ExtensionSlice[],
  list: readonly unknown[],
  rule: Rule,
  c: Context,
): void {
  for (const { name, url, min, max } of slices) {
    const count = list.filter((item) => isObject(item) && item['url'] === url).length;
    countSlice(name, rule, count, min, max, c);
  }
}

/** A slice that there is too often or not often enough. */
export function countSlice(
  name: string,
  { at, name: element }: Rule,
  count: number,
  min: number,
  max: number,
  c: Context,
): void {
  if (count >= min && count <= max) return;
  const slice = `${element}:${name}`;
  const isLess = count < min;
  const wanted = isLess ? `${min} times at least` : `${max} times at most`;
  c.add(
    isLess ? 'cardinality.min' : 'cardinality.max',
    at,
    slice,
    `${slice} is there ${count} times; it must be there ${wanted}`,
  );
}
