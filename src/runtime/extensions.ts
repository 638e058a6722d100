import { accepts } from './accept.js';
import { closestCanonical } from './closest.js';
import type { Context } from './context.js';
import { link, neededBits } from './link.js';
import { isArray, isItem, isList } from './kinds.js';
import { range, type Quiet, type Rule, type Spec } from './rules.js';
import { ALWAYS, canonicalText, isObject, type Json, type Shape } from './shape.js';
import { hasScheme } from './uri.js';
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
  const look = (value: unknown, rule: Rule, c: Context, object: Json): void => {
    if (!isArray(value, rule, c)) return;
    const outer = c.extension;
    const isNested = object === outer;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      const from = c.drafts.length;
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        if (!isItem(item, rule, i, c)) break;
        continue;
      }
      const { url } = item as Json;
      const slice = sliceOf(slices, url);
      c.extension = item as Json;
      // a place that a profile gives it is a right one
      if (slice >= 0) inspect(slices[slice]!.shape, item as Json, c);
      else other(item as Json, url, rule, c, base, slices, isClosed, isNested);
      if (c.drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
    }
    c.extension = outer;
    countSlices(slices, value, rule, c);
  };
  const isSimple = slices.length < 31 && slices.every((slice) => slice.min < 2);
  const needed = neededBits(slices);
  const bitOf: AcceptsSlice = (item, url, c, depth, before) => {
    const slice = sliceOf(slices, url);
    if (slice < 0) return isClosed ? 0 : acceptedOther(base, item, url, c, depth);
    const { shape, max } = slices[slice]!;
    const bit = 1 << slice;
    const isOften = (before & bit) !== 0; // which nobody counts here
    if ((isOften && max < Infinity) || max === 0) return 0;
    return accepts(shape, item, c, depth) ? bit : 0;
  };
  const quiet: Quiet = (value, rule, c, depth) => {
    if (!isSimple || rule.name === 'modifierExtension') return false;
    return acceptedExtensions(bitOf, needed, value, rule.min, rule.max, c, depth);
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

/** The bit of an extension's slice, where it has nothing wrong and may follow those `before`; 0 of any other. */
export type AcceptsSlice = (item: Json, url: unknown, c: Context, depth: number, before: number) => number;

/**
 * Whether all extensions of an element have nothing wrong, and are as many as are allowed.
 *
 * @param needed the bits of the slices that must be there
 */
export function acceptedExtensions(
  bitOf: AcceptsSlice,
  needed: number,
  value: unknown,
  min: number,
  max: number,
  c: Context,
  depth: number,
): boolean {
  if (!isList(value, min, max)) return false;
  let seen = 0;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (!isObject(item)) return false;
    const bit = bitOf(item, item['url'], c, depth, seen);
    if (bit === 0) return false;
    seen |= bit;
  }
  return (seen & needed) === needed;
}

/** For an unknown, valid, non-modifier extension: a bit that no slice uses. Otherwise 0. */
export function acceptedOther(base: Shape, item: Json, url: unknown, c: Context, depth: number): number {
  if (typeof url !== 'string' || c.registry.profiles.has(url) || !hasScheme(url)) return 0;
  if (!accepts(base, item, c, depth)) return 0;
  noteUnknown(url, c);
  return ALWAYS;
}

function noteUnknown(url: string, c: Context): void {
  c.skipUnknown('extension.unknown', url, 'its definition is not part of this validator', known(c));
}

/** Canonicals of the extensions that are known. */
function* known({ registry }: Context): Iterable<string> {
  for (const { profile, id } of registry.profiles.values()) if (id === 'Extension') yield profile;
}

/** An extension that is in no slice. */
function other(
  item: Json,
  url: unknown,
  rule: Rule,
  c: Context,
  base: Shape,
  slices: readonly ExtensionSlice[],
  isClosed: boolean,
  isNested: boolean,
): void {
  const definition = typeof url === 'string' ? c.registry.profiles.get(url) : undefined;
  if (definition) checkPlace(definition, url as string, rule, c);
  inspect(definition ?? base, item, c);
  if (typeof url !== 'string') return;
  if (isClosed) notAllowed(url, slices, rule, c);
  else if (definition === undefined) unknown(url, slices, rule, isNested, c);
}

function checkPlace(definition: Shape, url: string, rule: Rule, c: Context): void {
  if (!definition.rules) link(definition);
  if (definition.context) c.addOutOfContext(definition.context, rule, canonicalText(url));
  if (definition.isModifier === (rule.name === 'modifierExtension')) return;
  const [is, place] = definition.isModifier ? ['a', 'modifierExtension'] : ['no', 'extension'];
  const message = `${canonicalText(url)} is ${is} modifier extension; its place is ${place}`;
  c.add('extension.context', '', rule.name, message, 'error', undefined, { found: url, wanted: place! });
}

function notAllowed(url: string, slices: readonly ExtensionSlice[], rule: Rule, c: Context): void {
  const allowed = slices.filter(({ max }) => max > 0).map((slice) => slice.url);
  const suggestion = closestCanonical(url, allowed);
  const list = allowed.length === 0 ? 'none is' : `allowed: ${allowed.join(', ')}`;
  const message = `extension ${canonicalText(url)} is not allowed here; ${list}${meant(suggestion)}`;
  const params = { found: url, allowed, ...(suggestion !== undefined && { suggestion }) };
  c.add('slicing.unmatched', '', rule.name, message, 'error', undefined, params);
}

/** An extension without a definition. Inside another one it may have a relative url, which that one's definition gives a meaning. */
function unknown(
  url: string,
  slices: readonly ExtensionSlice[],
  rule: Rule,
  isNested: boolean,
  c: Context,
): void {
  if (rule.name === 'modifierExtension') {
    const suggestion = closestCanonical(url, known(c));
    const message = `modifier extension ${canonicalText(url)} is unknown; a reader must not ignore it${meant(suggestion)}`;
    const params = { found: url, ...(suggestion !== undefined && { suggestion }) };
    c.add('extension.unknown', '', rule.name, message, 'error', undefined, params);
  } else if (hasScheme(url)) noteUnknown(url, c);
  else if (!isNested) {
    // STU3: http://hl7.org/fhir/STU3/extensibility.html#Extension.url
    const suggestion = closestCanonical(url, known(c));
    const message = `the url of an extension must be absolute; found ${canonicalText(url)}${meant(suggestion)}`;
    const params = { found: url, ...(suggestion !== undefined && { suggestion }) };
    c.add('extension.url', '.url', rule.name, message, 'error', undefined, params);
  } else if (slices.length > 0) {
    const defined = slices.map((slice) => slice.url);
    c.skipUnknown(
      'extension.undefined',
      url,
      `the extension around it defines ${defined.join(', ')}`,
      defined,
    );
  }
}

function meant(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
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
  const wanted = isLess ? `at least ${min} required` : `at most ${max} allowed`;
  c.add(
    isLess ? 'cardinality.min' : 'cardinality.max',
    at,
    slice,
    count === 0 ? `${slice} is missing` : `${slice} occurs ${times(count)}; ${wanted}`,
    'error',
    undefined,
    { element: slice, count, min, ...(max < Infinity && { max }) },
  );
}

/** `once`, `3 times` */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
