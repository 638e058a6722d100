import { withoutVersion } from '../text/canonical.js';
import { closest } from '../text/closest.js';
import type { Context, Check, PropertyRule, Spec, Json, Resolve, Shape } from '../types.js';
import { link } from '../table/link.js';
import { isArray, wrong, wrongItem } from '../checks/json-types.js';
import { referenceState } from '../checks/reference-state.js';
import { claimsOf } from './references.js';
import { isConcreteType, resourceTypes } from '../primitives/resource-types.js';
import { range } from '../table/rules.js';
import { canonicalText, describe } from '../text/describe.js';
import { CORE } from '../table/shape.js';
import { isObject } from '../primitives/json.js';
import { claim, walk } from './walk.js';

/** A resource inside another one: `Bundle.entry.resource`, `Parameters.parameter.resource`. */
export function anyResource(...profiles: string[]): Spec {
  const walkEntry: Check = (value, rule, c, object) => {
    const from = c.drafts.length;
    if (!isObject(value)) return wrong(value, rule, c);
    const { root, shared, isContained } = c;
    const state = c.state(referenceState);
    const { entry } = state;
    if (root === c.bundle) state.entry = object;
    c.root = value;
    c.shared = undefined;
    c.isContained = false;
    inner(value, rule, c, profiles);
    c.root = root;
    c.shared = shared;
    c.isContained = isContained;
    state.entry = entry;
    if (c.drafts.length > from) c.prefix(from, rule.at);
  };
  return { walk: walkEntry };
}

/** `contained`: resources without an identity of their own, inside the one that refers to them. */
export function contained(max?: number, min?: number): Spec {
  return { walk: walkContained, ...range(max, min) };
}

const walkContained: Check = (value, rule, c) => {
  if (!isArray(value, rule, c)) return;
  const ids = value.length > 1 ? new Map<unknown, number>() : undefined;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (!isObject(item)) {
      if (!wrongItem(item, rule, i, c)) break;
      continue;
    }
    const { isContained } = c;
    const { ids: elementIds } = c.memo;
    c.isContained = true;
    delete c.memo['ids']; // a contained resource has element ids of its own
    inner(item, rule, c, NONE);
    c.isContained = isContained;
    if (elementIds) c.memo['ids'] = elementIds;
    // STU3: http://hl7.org/fhir/STU3/references.html#contained: its id is the only way to refer to it
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
function sameId(id: unknown, index: number, ids: Map<unknown, number>, rule: PropertyRule, c: Context): void {
  const before = ids.get(id);
  if (before === undefined) ids.set(id, index);
  else {
    const message = `id ${describe(id)} is that of contained[${before}] already; the ids of contained resources must differ`;
    c.add('id.duplicate', '.id', `${rule.name}.id`, message, 'error', undefined, { found: describe(id) });
  }
}

const NONE: readonly string[] = [];

function inner(value: Json, rule: PropertyRule, c: Context, profiles: readonly string[]): void {
  const { bundle } = c;
  const { inBundle } = c.state(referenceState);
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
  const state = c.state(referenceState);
  state.inBundle = inBundle;
  state.isByEntry = false;
  state.lastAllowed = undefined;
}

/** Walks a resource. A Bundle becomes the one in which references are resolved. */
export function walkResource(shape: Shape, value: Json, c: Context): void {
  if (shape.type !== 'Bundle') return walk(shape, value, c);
  if (!shape.rules) link(shape);
  enterBundle(value, shape.resolve, c);
  const from = c.drafts.length;
  shape.check?.(value, c);
  claim(shape, from, c);
  walk(shape, value, c);
}

/** Reports a resource of an unknown type. A type that FHIR defines is not checked; any other is an error. */
export function withoutShape(type: unknown, key: string, c: Context): void {
  if (typeof type !== 'string' || !/^[A-Z][A-Za-z]{1,63}$/.test(type)) {
    const message = `resourceType is ${describe(type)}; it must be the name of a resource type`;
    c.add('shape.resourceType', '.resourceType', key, message, 'error', undefined, { found: describe(type) });
  } else if (isConcreteType(type)) {
    c.skip('resource.unsupported', `resources of type ${type}`, UNSUPPORTED);
  } else unknownType(type, key, c);
}

/** The reason for a type that FHIR defines and the validator lacks. */
export const UNSUPPORTED = 'their definition is not part of this validator: add the core types to it';

/** Reports a type that FHIR does not define. */
export function unknownType(type: string, key: string, c: Context): void {
  const suggestion = closest(type, resourceTypes());
  const meant = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const params = { found: type, ...(suggestion !== undefined && { suggestion }) };
  const message = `FHIR STU3 has no resource type ${type}${meant}`;
  c.add('resource.unknownType', '.resourceType', key, message, 'error', undefined, params);
}

/** The profile of a resource that claims exactly one, and a known one of its type, as most do. */
export function soleProfile(value: Json, c: Context): Shape | undefined {
  const url = soleClaim(value);
  const shape = url === undefined ? undefined : c.registry.profiles.get(url);
  return shape && shape.type !== '' && shape.type === value['resourceType'] ? shape : undefined;
}

function soleClaim(value: Json): string | undefined {
  const list = claimsOf(value);
  const url = list.length === 1 ? list[0] : undefined;
  return typeof url === 'string' ? url : undefined;
}

/** As `soleProfile`, for resources inside another: the next one mostly claims the same. */
function onlyClaimed(value: Json, type: unknown, c: Context): Shape | undefined {
  const url = soleClaim(value);
  if (url === undefined) return undefined;
  const state = c.state(lastClaim);
  const { shape: last } = state;
  const shape = last?.profile === url ? last : c.registry.profiles.get(url);
  if (!shape || shape.type !== type) return undefined;
  return (state.shape = shape);
}

/** The profile of the previous resource, mostly that of the next one. */
const lastClaim = (): { shape: Shape | undefined } => ({ shape: undefined });

/** The definitions to check a resource against: the known profiles, or else its type. */
export function shapesFor(wanted: readonly string[], type: string, c: Context): readonly Shape[] {
  const found: Shape[] = [];
  for (let i = 0; i < wanted.length; i++) {
    const url = wanted[i]!;
    const { profiles } = c.registry;
    const canonical = withoutVersion(url);
    const shape = profiles.get(canonical) ?? coreType(canonical, c);
    if (shape && canonical !== url)
      c.skip(
        'profile.version',
        `version ${describe(url.slice(canonical.length + 1))} of profile ${canonical}`,
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

/** Canonicals of the known profiles of resources. */
function* known({ registry }: Context): Iterable<string> {
  for (const { profile, type } of registry.profiles.values()) if (type !== '') yield profile;
}

function coreType(canonical: string, { registry }: Context): Shape | undefined {
  return canonical.startsWith(CORE) ? registry.types.get(canonical.slice(CORE.length)) : undefined;
}

/** The profiles that a resource claims, without duplicates. */
export function claimed(value: Json, c: Context): string[] {
  const list = claimsOf(value);
  const urls: string[] = [];
  // no honest resource claims more; a hostile list must not multiply the work
  for (let i = 0; i < list.length && i < 100; i++) {
    const url: unknown = list[i];
    if (typeof url === 'string' && !urls.includes(url)) urls.push(url);
  }
  if (list.length > 100) {
    c.skip('profile.many', 'meta.profile after the first 100', 'more profiles than are looked at');
  }
  return urls;
}
