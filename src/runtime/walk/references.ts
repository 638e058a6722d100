import type { Context, Check, PropertyRule, Json, Shape } from '../types.js';
import { filled } from '../primitives/holes.js';
import { isResourceType } from '../primitives/resource-types.js';
import { placed } from '../table/rules.js';
import { describe } from '../text/describe.js';
import { isObject } from '../primitives/json.js';
import { StringSet } from '../text/string-set.js';
import { hasWhiteSpace, slashBefore } from '../primitives/uri.js';
import { each } from '../checks/values.js';
import { referenceState } from '../checks/reference-state.js';
import { walk } from './walk.js';

/** An allowed target: a resource type with profiles. The resource must conform to one of them, if any. */
export type Target = readonly [type: string, ...profiles: string[]];

/**
 * Checks the targets of references, by their text or, if the resource is available, by the resource. Without `allowed`, a target may be of
 * any type that FHIR defines.
 */
export function targets(...allowed: Target[]): Check {
  return each((value, index, rule, c) => {
    if (typeof value === 'object' && value !== null && !isTarget(value as Json, allowed, c))
      wrongTarget((value as Json)['reference'] as string, index, rule, c, allowed);
  });
}

/** Fast-path counterpart of `targets` for an array. */
export function areTargets(values: readonly Json[], allowed: readonly Target[], c: Context): boolean {
  for (let i = 0; i < values.length; i++) if (!isTarget(values[i]!, allowed, c)) return false;
  return true;
}

/** True if the target of a reference is allowed, or unknown without being an issue. */
export function isTarget({ reference }: Json, allowed: readonly Target[], c: Context): boolean {
  if (typeof reference !== 'string' || reference === '') return true;
  if (reference.charCodeAt(0) === 35) {
    ((c.memo['local'] ??= new StringSet()) as StringSet).add(reference);
    const found = resolve(reference, c);
    return found ? isAllowed(found, true, c, allowed) : isNameAllowed(reference, c, allowed);
  }
  if (c.bundle === undefined) return isNameAllowed(reference, c, allowed);
  // many resources of a bundle refer to the same one
  const state = c.state(referenceState);
  if (reference === state.lastReference && allowed === state.lastAllowed) return true;
  const found = resolve(reference, c);
  if (!(found ? isAllowed(found, false, c, allowed) : isNameAllowed(reference, c, allowed))) return false;
  if (!state.isInReference && !state.isByEntry) {
    state.lastReference = reference;
    state.lastAllowed = allowed;
  }
  return true;
}

/** Judges a reference to an unavailable resource by the type in its text. */
function isNameAllowed(reference: string, c: Context, allowed: readonly Target[]): boolean {
  const named = namedAmong(allowed, reference);
  if (named === undefined) {
    if (isOtherType(typeNamed(reference), allowed)) return false;
  } else if (named.length > 1) {
    c.skip(
      'reference.profile',
      'profiles of what references name',
      'the resources are not in the same bundle or resource',
    );
  }
  return !isUnresolved(reference, c);
}

function isUnresolved(reference: string, c: Context): boolean {
  return c.bundle !== undefined && reference.startsWith('urn:');
}

function isAllowed(found: Json, isContained: boolean, c: Context, allowed: readonly Target[]): boolean {
  const type = found['resourceType'];
  if (typeof type !== 'string' || allowed.length === 0) return true;
  const wanted = ofType(type, allowed);
  if (!wanted) return false;
  if (wanted.length === 1 || c.state(referenceState).isInReference) return true;
  if (claims(found, wanted)) return true; // the walk checks the claim where the resource is
  for (let i = 1; i < wanted.length; i++) if (conforms(found, wanted[i]!, isContained, c)) return true;
  return false;
}

/** Reports a reference whose target is not allowed. */
function wrongTarget(
  reference: string,
  index: number,
  rule: PropertyRule,
  c: Context,
  allowed: readonly Target[],
): void {
  const found = resolve(reference, c);
  const at = placed(rule, index);
  if (!found && isUnresolved(reference, c))
    c.say('reference.unresolved', rule, describe(reference), 'in the bundle', at, 'warning');
  const type = found ? (found['resourceType'] as string) : typeNamed(reference);
  const wanted = type === undefined ? undefined : ofType(type, allowed);
  if (found && wanted) {
    const profiles = wanted.slice(1).join(' or ');
    c.say('reference.target', rule, describe(reference), `valid by ${profiles}`, at);
  } else if (isOtherType(type, allowed)) {
    const types = allowed.map((target) => target[0]).join(', ') || 'a resource type of FHIR';
    c.say('reference.target', rule, `${describe(reference)}, of type ${describe(type)}`, `of ${types}`, at);
  }
}

/** True for a type that is not among the allowed ones; without those, for a type that FHIR does not define. */
function isOtherType(type: string | undefined, allowed: readonly Target[]): type is string {
  return type !== undefined && (allowed.length > 0 ? !ofType(type, allowed) : !isResourceType(type));
}

// loops, here and below, because closures for every reference are slow
function ofType(type: string, allowed: readonly Target[]): Target | undefined {
  for (let i = 0; i < allowed.length; i++) if (allowed[i]![0] === type) return allowed[i];
  return undefined;
}

/** The allowed target whose type a reference names. */
function namedAmong(allowed: readonly Target[], reference: string): Target | undefined {
  for (let i = 0; i < allowed.length; i++) if (isTypeAndId(allowed[i]![0], reference)) return allowed[i];
  const named = typeWritten(reference);
  return named === undefined ? undefined : ofType(named, allowed);
}

function isTypeAndId(type: string, reference: string): boolean {
  const { length } = type;
  return (
    reference.length > length &&
    reference.charCodeAt(length) === 47 &&
    reference.slice(0, length) === type &&
    reference.indexOf('/', length + 1) < 0
  );
}

/** `meta.profile`, unchecked. */
export function claimsOf({ meta }: Json): unknown[] {
  const list = isObject(meta) ? meta['profile'] : undefined;
  return Array.isArray(list) ? list : [];
}

function claims(resource: Json, target: Target): boolean {
  const list = filled(claimsOf(resource));
  for (let i = 1; i < target.length; i++) if (list.includes(target[i])) return true;
  return false;
}

/** True for `Type/id`, the usual form of a relative reference. */
function isPlain(reference: string): boolean {
  const first = reference.charCodeAt(0);
  if (first < 65 || first > 90) return false;
  const slash = reference.indexOf('/');
  return slash > 0 && slash <= 60 && slash < reference.length - 1 && reference.indexOf('/', slash + 1) < 0;
}

/**
 * The resource type in the text of a reference: `Patient/1`, or the same below a base URL. Not every URL is that of a FHIR server, so in a
 * URL only the types that STU3 defines count. STU3: http://hl7.org/fhir/STU3/references.html#literal
 */
export function typeNamed(reference: string): string | undefined {
  const type = typeWritten(reference);
  return type === undefined || !reference.includes(':') || isResourceType(type) ? type : undefined;
}

/** As `typeNamed`, but STU3 need not define the type. */
function typeWritten(reference: string): string | undefined {
  if (isPlain(reference)) return reference.slice(0, reference.indexOf('/'));
  const end = endOfType(reference);
  if (end < 1) return undefined;
  const start = slashBefore(end, reference) + 1;
  const first = reference.charCodeAt(start);
  if (first < 65 || first > 90 || end - start > 60) return undefined;
  return reference.slice(start, end);
}

/** The offset of the slash after the type. */
function endOfType(reference: string): number {
  const end = slashBefore(reference.length, reference);
  return end > 9 && reference.startsWith('/_history', end - 9) ? slashBefore(end - 9, reference) : end;
}

/** The resource that a reference names, if it is contained or in the same Bundle. */
export function resolve(reference: unknown, c: Context): Json | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference.charCodeAt(0) !== 35)
    return c.bundle && c.state(referenceState).inBundle?.(reference, c.bundle, c);
  if (reference.length === 1) return c.root;
  const list = c.root['contained'];
  return Array.isArray(list) ? containedAs(reference.slice(1), filled(list), c) : undefined;
}

/** The contained resource with an id. A short list is searched faster than a map is made. */
function containedAs(id: string, list: readonly unknown[], c: Context): Json | undefined {
  if (list.length < 9) {
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (isObject(item) && item['id'] === id) return item;
    }
    return undefined;
  }
  const { contained: indexes } = c.state(referenceState);
  let index = indexes.get(list);
  if (!index) {
    index = new Map<unknown, Json>();
    for (const item of list) if (isObject(item) && !index.has(item['id'])) index.set(item['id'], item);
    indexes.set(list, index);
  }
  return index.get(id);
}

const UNKNOWN = 'its definition is not part of this validator';

/** True if a resource conforms to a profile, apart from the resources it refers to. Each pair is checked once. */
export function conforms(resource: Json, url: string, isContained: boolean, c: Context): boolean {
  const shape = c.registry.profiles.get(url);
  if (!shape) {
    c.skipUnknown('profile.unknown', url, UNKNOWN, c.registry.profiles.keys());
    return true;
  }
  const state = c.state(referenceState);
  const { verdicts } = state;
  let known = verdicts.get(resource);
  if (!known) verdicts.set(resource, (known = new Map<Shape, boolean>()));
  const before = known.get(shape);
  if (before !== undefined) return before;
  known.set(shape, true); // two resources that refer to each other: assume that the other one conforms
  const { root, shared, depth, isContained: wasContained } = c;
  const { isInReference } = state;
  c.isContained = isContained;
  state.isInReference = true;
  if (!isContained) {
    c.root = resource;
    c.shared = undefined;
  }
  const passed = c.passes(() => walk(shape, resource, c));
  c.root = root;
  c.shared = shared;
  c.depth = depth;
  state.isInReference = isInReference;
  c.isContained = wasContained;
  known.set(shape, passed);
  return passed;
}

/**
 * Checks the text of a Reference: a URI without white space. A relative one is `Type/id`, or a search that a transaction resolves; any other
 * leads nowhere in a Bundle, and is a warning elsewhere. Only a contained resource can use `#`, for the resource around it.
 * STU3: http://hl7.org/fhir/STU3/references.html#literal, #contained; http://hl7.org/fhir/STU3/http.html#trules
 */
export const literalReference: Check = (value, rule, c) => {
  if (isLiteral(value, c)) return;
  const text = value as string;
  const wanted = text === '#' ? 'in a contained resource' : 'a URL or of the form Type/id';
  const isOpen = c.bundle === undefined && text !== '#' && !hasWhiteSpace(text);
  c.say('reference.target', rule, describe(text), wanted, rule.at, isOpen ? 'warning' : 'error');
};

/** Fast-path counterpart of `literalReference`. */
export function isLiteral(value: unknown, { isContained }: Context): boolean {
  if (typeof value !== 'string') return true; // the check of the type reports it
  if (value.charCodeAt(0) === 35) return (isContained || value.length > 1) && !hasWhiteSpace(value);
  return !hasWhiteSpace(value) && !isNoReference(value);
}

function isNoReference(text: string): boolean {
  if (isPlain(text)) return false;
  const search = /^([A-Za-z]+)\?/.exec(text);
  if (search) return !isResourceType(search[1]!);
  if (text.includes(':')) return /^(oid|uuid):/.test(text); // such a URI begins with `urn:`
  return typeNamed(text) === undefined || text.endsWith('/');
}
