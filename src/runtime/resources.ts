import { closest } from './closest.js';
import type { Context } from './context.js';
import { link } from './link.js';
import { isArray, isItem, wrong } from './kinds.js';
import { claimsOf } from './references.js';
import { isConcreteType, resourceTypes } from './resource-types.js';
import { range, type Check, type Rule, type Spec } from './rules.js';
import { canonicalText, CORE, describe, isObject, type Json, type Resolve, type Shape } from './shape.js';
import { claim, walk } from './walk.js';

/** A resource in an element of another one: `Bundle.entry.resource`, `Parameters.parameter.resource`. */
export function anyResource(...profiles: string[]): Spec {
  const look: Check = (value, rule, c, object) => {
    const from = c.drafts.length;
    if (!isObject(value)) return wrong(value, rule, c);
    const { root, shared, isContained, entry } = c;
    if (root === c.bundle) c.entry = object;
    c.root = value;
    c.shared = undefined;
    c.isContained = false;
    inner(value, rule, c, profiles);
    c.root = root;
    c.shared = shared;
    c.isContained = isContained;
    c.entry = entry;
    if (c.drafts.length > from) c.prefix(from, rule.at);
  };
  return { look };
}

/** Resources without an identity of their own, inside the one that refers to them: `contained`. */
export function contained(max?: number, min?: number): Spec {
  return { look: lookAtContained, ...range(max, min) };
}

const lookAtContained: Check = (value, rule, c) => {
  if (!isArray(value, rule, c)) return;
  const ids = value.length > 1 ? new Map<unknown, number>() : undefined;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (!isObject(item)) {
      if (!isItem(item, rule, i, c)) break;
      continue;
    }
    const { isContained } = c;
    const { ids: elementIds } = c.memo;
    c.isContained = true;
    delete c.memo['ids']; // a contained resource has element ids of its own
    inner(item, rule, c, NONE);
    c.isContained = isContained;
    if (elementIds) c.memo['ids'] = elementIds;
    // STU3: http://hl7.org/fhir/STU3/references.html#contained: it is known by its id, and by nothing else
    if (item['id'] === undefined)
      c.add(
        'cardinality.min',
        '.id',
        `${rule.name}.id`,
        'id is missing; a reference can only name it by its id',
      );
    else if (ids) sameId(item['id'], i, ids, rule, c);
    if (c.drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
  }
};

/** STU3: http://hl7.org/fhir/STU3/references.html#contained: the id of a contained resource is unique within what contains it */
function sameId(id: unknown, index: number, ids: Map<unknown, number>, rule: Rule, c: Context): void {
  const before = ids.get(id);
  if (before === undefined) ids.set(id, index);
  else {
    const message = `id ${describe(id)} is that of contained[${before}] already; the ids of contained resources must differ`;
    c.add('id.duplicate', '.id', `${rule.name}.id`, message, 'error', undefined, { found: describe(id) });
  }
}

const NONE: readonly string[] = [];

function inner(value: Json, rule: Rule, c: Context, profiles: readonly string[]): void {
  const { bundle, inBundle } = c;
  const type = value['resourceType'];
  const only = profiles.length > 0 ? undefined : onlyClaimed(value, type, c);
  if (only) walkResource(only, value, c);
  else {
    const wanted = [...profiles, ...claimed(value, c)];
    const shapes = typeof type === 'string' ? shapesFor(wanted, type, c) : [];
    if (shapes.length > 1) c.isRepeated = true;
    for (const shape of shapes) walkResource(shape, value, c);
    if (shapes.length === 0) withoutShape(type, rule.name, c);
  }
  if (c.bundle !== bundle) enterBundle(bundle, inBundle, c);
}

function enterBundle(bundle: Json | undefined, inBundle: Resolve | undefined, c: Context): void {
  c.bundle = bundle;
  c.inBundle = inBundle;
  c.isByEntry = false;
  c.lastAllowed = undefined;
}

/** Walks a resource; what is in a Bundle is found in it from then on. */
export function walkResource(shape: Shape, value: Json, c: Context): void {
  if (shape.type !== 'Bundle') return walk(shape, value, c);
  if (!shape.rules) link(shape);
  enterBundle(value, shape.resolve, c);
  const from = c.drafts.length;
  shape.check?.(value, c);
  claim(shape, from, c);
  walk(shape, value, c);
}

/** Reports a resource of a type that is not known; false if FHIR itself does not have it. */
export function withoutShape(type: unknown, key: string, c: Context): void {
  if (typeof type !== 'string' || !/^[A-Z][A-Za-z]{1,63}$/.test(type)) {
    const message = `resourceType is ${describe(type)}; it must be the name of a resource type`;
    c.add('shape.resourceType', '.resourceType', key, message, 'error', undefined, { found: describe(type) });
  } else if (isConcreteType(type)) {
    c.skip('resource.unsupported', `resources of type ${type}`, UNSUPPORTED);
  } else unknownType(type, key, c);
}

/** A type that FHIR has and this validator does not. */
export const UNSUPPORTED = 'their definition is not part of this validator: add the core types to it';

/** Reports a type that FHIR does not have. */
export function unknownType(type: string, key: string, c: Context): void {
  const suggestion = closest(type, resourceTypes());
  const meant = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const params = { found: type, ...(suggestion !== undefined && { suggestion }) };
  const message = `FHIR STU3 has no resource type ${type}${meant}`;
  c.add('resource.unknownType', '.resourceType', key, message, 'error', undefined, params);
}

/** The definition of a resource that claims one profile, which is known: nearly every one; others take the longer way. */
function onlyClaimed(value: Json, type: unknown, c: Context): Shape | undefined {
  const list = claimsOf(value);
  if (list.length !== 1) return undefined;
  const url = list[0];
  if (typeof url !== 'string') return undefined;
  const { lastClaimed } = c;
  const shape = lastClaimed?.profile === url ? lastClaimed : c.registry.profiles.get(url);
  if (!shape || shape.type !== type) return undefined;
  return (c.lastClaimed = shape);
}

/** The definitions that a resource is checked against: those of the profiles that are known, else its type's. */
export function shapesFor(wanted: readonly string[], type: string, c: Context): readonly Shape[] {
  const found: Shape[] = [];
  for (let i = 0; i < wanted.length; i++) {
    const url = wanted[i]!;
    const { profiles } = c.registry;
    const bar = url.indexOf('|');
    const canonical = bar < 0 ? url : url.slice(0, bar);
    const shape = profiles.get(canonical) ?? coreType(canonical, c);
    if (shape && bar >= 0)
      c.skip(
        'profile.version',
        `version ${describe(url.slice(bar + 1))} of profile ${canonical}`,
        'only one is part of this validator',
      );
    if (!shape)
      c.skipUnknown('profile.unknown', url, 'its definition is not part of this validator', known(c));
    else if (shape.type !== type) {
      const message = `${canonicalText(url)} is a profile of ${shape.type || 'a data type'}; it does not fit a ${type}`;
      c.add('resource.profile', '', '', message, 'error', undefined, { found: url, wanted: type });
    } else if (!found.includes(shape)) found.push(shape);
  }
  if (found.length > 0) return found;
  const core = c.registry.types.get(type);
  return core ? [core] : found;
}

/** Canonicals of the profiles of resources that are known. */
function* known({ registry }: Context): Iterable<string> {
  for (const { profile, type } of registry.profiles.values()) if (type !== '') yield profile;
}

function coreType(canonical: string, { registry }: Context): Shape | undefined {
  return canonical.startsWith(CORE) ? registry.types.get(canonical.slice(CORE.length)) : undefined;
}

/** The profiles that a resource claims. */
export function claimed(value: Json, c: Context): string[] {
  const list = claimsOf(value);
  const urls: string[] = [];
  // a profile each is more than anybody claims; a hostile list must not multiply the work
  for (let i = 0; i < list.length && i < 100; i++) {
    const url: unknown = list[i];
    if (typeof url === 'string' && !urls.includes(url)) urls.push(url);
  }
  if (list.length > 100) {
    c.skip('profile.many', 'meta.profile after the first 100', 'more profiles than are looked at');
  }
  return urls;
}
