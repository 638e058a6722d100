import { accepts } from '../fast-path/accepts.js';
import { closestCanonical } from '../text/closest.js';
import type { Context, AcceptsValue, PropertyRule, Spec, Json, Shape } from '../types.js';
import { link } from '../table/link.js';
import { neededBits, ALWAYS } from '../table/bits.js';
import { addOutOfContext } from '../checks/extension-context.js';
import { isArray, isList, wrongItem } from '../checks/json-types.js';
import { range } from '../table/rules.js';
import { canonicalText } from '../text/describe.js';
import { isObject } from '../primitives/json.js';
import { hasScheme } from '../primitives/uri.js';
import { inspect } from './walk.js';

/** The slice of one extension. */
export interface ExtensionSlice {
  readonly name: string;
  readonly url: string;
  readonly shape: Shape;
  readonly min: number;
  readonly max: number;
}

/** @param url the url of an extension that has no definition of its own */
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
 * The extensions of an element. Each is checked by its own definition if that is known, else as an Extension.
 *
 * @param base the core's Extension
 * @param isClosed true if no other extension is allowed
 */
export function extensions(
  base: Shape,
  slices: readonly ExtensionSlice[] = [],
  isClosed = false,
  max?: number,
  min?: number,
): Spec {
  const walk = (value: unknown, rule: PropertyRule, c: Context, object: Json): void => {
    if (!isArray(value, rule, c)) return;
    const state = c.state(nesting);
    const outer = state.extension;
    const isNested = object === outer;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = value[i];
      const from = c.drafts.length;
      if (typeof item !== 'object' || item === null || Array.isArray(item)) {
        if (!wrongItem(item, rule, i, c)) break;
        continue;
      }
      const { url } = item as Json;
      const slice = sliceOf(slices, url);
      state.extension = item as Json;
      // a profile that names the extension allows it here
      if (slice >= 0) inspect(slices[slice]!.shape, item as Json, c);
      else other(item as Json, url, rule, c, base, slices, isClosed, isNested);
      if (c.drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
    }
    state.extension = outer;
    countSlices(slices, value, rule, c);
  };
  const isSimple = slices.length < 31 && slices.every((slice) => slice.min < 2);
  const needed = neededBits(slices);
  const bitOf: AcceptsSlice = (item, url, c, depth, before) => {
    const slice = sliceOf(slices, url);
    if (slice < 0) return isClosed ? 0 : acceptedOther(base, item, url, c, depth);
    const { shape, max } = slices[slice]!;
    const bit = 1 << slice;
    const isRepeated = (before & bit) !== 0; // bits cannot count
    if ((isRepeated && max < Infinity) || max === 0) return 0;
    return accepts(shape, item, c, depth) ? bit : 0;
  };
  const isAccepted: AcceptsValue = (value, rule, c, depth) => {
    if (!isSimple || rule.name === 'modifierExtension') return false;
    return acceptedExtensions(bitOf, needed, value, rule.min, rule.max, c, depth);
  };
  return { walk, accepts: isAccepted, ...range(max, min) };
}

/** The innermost extension around the current one: extensions inside it may have a relative url. */
const nesting = (): { extension: Json | undefined } => ({ extension: undefined });

function sliceOf(slices: readonly ExtensionSlice[], url: unknown): number {
  if (typeof url !== 'string') return -1;
  const { length } = url;
  for (let i = 0; i < slices.length; i++) {
    const own = slices[i]!.url;
    if (own.length === length && own === url) return i;
  }
  return -1;
}

/** The bit of a valid extension's slice, or 0. `before` has the bits of the extensions before it. */
export type AcceptsSlice = (item: Json, url: unknown, c: Context, depth: number, before: number) => number;

/**
 * Fast path of the extensions of an element.
 *
 * @param needed the bits of the required slices
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

/** Canonicals of the known extensions. */
function* known({ registry }: Context): Iterable<string> {
  for (const { profile, id } of registry.profiles.values()) if (id === 'Extension') yield profile;
}

/** Checks an extension without a slice. */
function other(
  item: Json,
  url: unknown,
  rule: PropertyRule,
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

function checkPlace(definition: Shape, url: string, rule: PropertyRule, c: Context): void {
  if (!definition.rules) link(definition);
  if (definition.context) addOutOfContext(definition.context, rule, canonicalText(url), c);
  if (definition.isModifier === (rule.name === 'modifierExtension')) return;
  const [is, place] = definition.isModifier ? ['a', 'modifierExtension'] : ['no', 'extension'];
  const message = `${canonicalText(url)} is ${is} modifier extension; its place is ${place}`;
  c.add('extension.context', '', rule.name, message, 'error', undefined, { found: url, wanted: place! });
}

function notAllowed(url: string, slices: readonly ExtensionSlice[], rule: PropertyRule, c: Context): void {
  const allowed = slices.filter(({ max }) => max > 0).map((slice) => slice.url);
  const suggestion = closestCanonical(url, allowed);
  const list = allowed.length === 0 ? 'none is' : `allowed: ${allowed.join(', ')}`;
  const message = `extension ${canonicalText(url)} is not allowed here; ${list}${meant(suggestion)}`;
  const params = { found: url, allowed, ...(suggestion !== undefined && { suggestion }) };
  c.add('slicing.unmatched', '', rule.name, message, 'error', undefined, params);
}

/** Checks an extension without a definition. Inside another extension its url may be relative: the outer definition gives it a meaning. */
function unknown(
  url: string,
  slices: readonly ExtensionSlice[],
  rule: PropertyRule,
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
  rule: PropertyRule,
  c: Context,
): void {
  for (const { name, url, min, max } of slices) {
    const count = list.filter((item) => isObject(item) && item['url'] === url).length;
    countSlice(name, rule, count, min, max, c);
  }
}

/** Reports a slice with too many or too few items. */
export function countSlice(
  name: string,
  { at, name: element }: PropertyRule,
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
