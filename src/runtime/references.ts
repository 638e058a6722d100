import type { Context } from './context.js';
import { filled } from './holes.js';
import { isResourceType } from './resource-types.js';
import { placed, type Check, type Rule } from './rules.js';
import { describe, isObject, type Json, type Shape } from './shape.js';
import { Texts } from './texts.js';
import { hasWhiteSpace } from './uri.js';
import { each } from './values.js';
import { walk } from './walk.js';

/** What a reference may name: a resource type, followed by the profiles of which one must hold; none, where the type is enough. */
export type Target = readonly [type: string, ...profiles: string[]];

/** Checks what references name: by their text, and where the resource is at hand, by itself. */
export function targets(...allowed: Target[]): Check {
  return each((value, index, rule, c) => {
    if (typeof value === 'object' && value !== null && !isTarget(value as Json, allowed, c))
      wrongTarget((value as Json)['reference'] as string, index, rule, c, allowed);
  });
}

/** Whether all references of an array name what is allowed. */
export function areTargets(values: readonly Json[], allowed: readonly Target[], c: Context): boolean {
  for (let i = 0; i < values.length; i++) if (!isTarget(values[i]!, allowed, c)) return false;
  return true;
}

/** Whether what a reference names is allowed, as far as anybody can tell, and nothing is to be said of it. */
export function isTarget({ reference }: Json, allowed: readonly Target[], c: Context): boolean {
  if (typeof reference !== 'string' || reference === '') return true;
  if (reference.charCodeAt(0) === 35) {
    ((c.memo['local'] ??= new Texts()) as Texts).add(reference);
    const found = resolve(reference, c);
    return found ? isAllowed(found, true, c, allowed) : isNameAllowed(reference, c, allowed);
  }
  if (c.bundle === undefined) return isNameAllowed(reference, c, allowed);
  // many resources of a bundle refer to the same one
  if (reference === c.lastReference && allowed === c.lastAllowed) return true;
  const found = resolve(reference, c);
  if (!(found ? isAllowed(found, false, c, allowed) : isNameAllowed(reference, c, allowed))) return false;
  if (!c.isInReference && !c.isByEntry) {
    c.lastReference = reference;
    c.lastAllowed = allowed;
  }
  return true;
}

/** Of a resource that is not available, of which the reference may say the type. */
function isNameAllowed(reference: string, c: Context, allowed: readonly Target[]): boolean {
  const named = namedAmong(allowed, reference);
  if (named === undefined) {
    if (typeNamed(reference) !== undefined) return false;
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
  if (typeof type !== 'string') return true;
  const wanted = ofType(type, allowed);
  if (!wanted) return false;
  if (wanted.length === 1 || c.isInReference) return true;
  if (claims(found, wanted)) return true; // what it claims is checked where it is
  for (let i = 1; i < wanted.length; i++) if (conforms(found, wanted[i]!, isContained, c)) return true;
  return false;
}

/** Says what is wrong with a reference of which something is to be said. */
function wrongTarget(
  reference: string,
  index: number,
  rule: Rule,
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
  } else if (type !== undefined && !wanted) {
    const types = allowed.map((target) => target[0]).join(', ');
    c.say('reference.target', rule, `${describe(reference)}, of type ${describe(type)}`, `of ${types}`, at);
  }
}

// loops, here and below: these run for every reference, and closures would be made for each
function ofType(type: string, allowed: readonly Target[]): Target | undefined {
  for (let i = 0; i < allowed.length; i++) if (allowed[i]![0] === type) return allowed[i];
  return undefined;
}

/** The one of the allowed types that a reference names; `Type/id` is told without looking for the type's ends. */
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

/** The profiles that a resource claims, as they stand there. */
export function claimsOf({ meta }: Json): unknown[] {
  const list = isObject(meta) ? meta['profile'] : undefined;
  return Array.isArray(list) ? list : [];
}

function claims(resource: Json, target: Target): boolean {
  const list = filled(claimsOf(resource));
  for (let i = 1; i < target.length; i++) if (list.includes(target[i])) return true;
  return false;
}

/** Whether a text is of the form `Type/id`, as nearly all relative references are. */
function isPlain(reference: string): boolean {
  const first = reference.charCodeAt(0);
  if (first < 65 || first > 90) return false;
  const slash = reference.indexOf('/');
  return slash > 0 && slash <= 60 && slash < reference.length - 1 && reference.indexOf('/', slash + 1) < 0;
}

/**
 * The resource type that a reference's text names: of `Patient/1`, and of the same below any base. A URL may lead to what is no
 * resource of a server, so that only a type that there is counts there. STU3: http://hl7.org/fhir/STU3/references.html#literal
 */
export function typeNamed(reference: string): string | undefined {
  const type = typeWritten(reference);
  return type === undefined || !reference.includes(':') || isResourceType(type) ? type : undefined;
}

/** The same, whether there is such a type or not. */
function typeWritten(reference: string): string | undefined {
  if (isPlain(reference)) return reference.slice(0, reference.indexOf('/'));
  const end = endOfType(reference);
  if (end < 1) return undefined;
  const start = slashBefore(end, reference) + 1;
  const first = reference.charCodeAt(start);
  if (first < 65 || first > 90 || end - start > 60) return undefined;
  return reference.slice(start, end);
}

/** Where the slash behind the type is. */
function endOfType(reference: string): number {
  const end = slashBefore(reference.length, reference);
  return end > 9 && reference.startsWith('/_history', end - 9) ? slashBefore(end - 9, reference) : end;
}

/** A loop, which to the short names and ids between slashes takes less than half of the time of `lastIndexOf`. */
export function slashBefore(end: number, text: string): number {
  let at = end - 1;
  while (at >= 0 && text.charCodeAt(at) !== 47) at--;
  return at;
}

/** The resource that a reference names, where it is contained or in the same bundle. */
export function resolve(reference: unknown, c: Context): Json | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference.charCodeAt(0) !== 35) return c.bundle && c.inBundle?.(reference, c.bundle, c);
  if (reference.length === 1) return c.root;
  const list = c.root['contained'];
  return Array.isArray(list) ? containedAs(reference.slice(1), filled(list), c) : undefined;
}

/** The contained resource of an id; a few are looked through faster than a map is made. */
function containedAs(id: string, list: readonly unknown[], c: Context): Json | undefined {
  if (list.length < 9) {
    for (let i = 0; i < list.length; i++) {
      const item = list[i];
      if (isObject(item) && item['id'] === id) return item;
    }
    return undefined;
  }
  const indexes = (c.contained ??= new Map());
  let index = indexes.get(list);
  if (!index) {
    index = new Map();
    for (const item of list) if (isObject(item) && !index.has(item['id'])) index.set(item['id'], item);
    indexes.set(list, index);
  }
  return index.get(id);
}

const UNKNOWN = 'its definition is not part of this validator';

/** Whether a resource has no error by a profile, what it refers to left aside; each pair is looked at once. */
export function conforms(resource: Json, url: string, isContained: boolean, c: Context): boolean {
  const shape = c.registry.profiles.get(url);
  if (!shape) {
    c.skipUnknown('profile.unknown', url, UNKNOWN, c.registry.profiles.keys());
    return true;
  }
  const verdicts = (c.verdicts ??= new Map());
  let known = verdicts.get(resource);
  if (!known) verdicts.set(resource, (known = new Map<Shape, boolean>()));
  const before = known.get(shape);
  if (before !== undefined) return before;
  known.set(shape, true); // two that refer to each other: nothing else against them
  const { root, shared, depth, isInReference, isContained: wasContained } = c;
  c.isContained = isContained;
  c.isInReference = true;
  if (!isContained) {
    c.root = resource;
    c.shared = undefined;
  }
  const passed = c.passes(() => walk(shape, resource, c));
  c.root = root;
  c.shared = shared;
  c.depth = depth;
  c.isInReference = isInReference;
  c.isContained = wasContained;
  known.set(shape, passed);
  return passed;
}

/**
 * The text of a Reference: a URI without white space; in a Bundle, where it is followed, a relative one has to be `Type/id`; and only a
 * contained resource can name the resource around it by `#`.
 * STU3: http://hl7.org/fhir/STU3/references.html#literal, #contained
 */
export const literalReference: Check = (value, rule, c) => {
  if (isLiteral(value, c)) return;
  const wanted = value === '#' ? 'in a contained resource' : 'a URL or of the form Type/id';
  c.say('reference.target', rule, describe(value), wanted);
};

export function isLiteral(value: unknown, { bundle, isContained }: Context): boolean {
  if (typeof value !== 'string') return true; // its type is for others to say
  if (value.charCodeAt(0) === 35) return (isContained || value.length > 1) && !hasWhiteSpace(value);
  return !hasWhiteSpace(value) && (bundle === undefined || !isNoReference(value));
}

function isNoReference(text: string): boolean {
  if (isPlain(text)) return false;
  if (text.includes(':')) return /^(?:oid|uuid):/.test(text); // a URI of those begins with urn:
  return typeNamed(text) === undefined || text.endsWith('/');
}
