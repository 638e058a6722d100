// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { describe, isObject, type Json, type Shape } from './shape.js';
import { walk } from './walk.js';

/** What a reference may name: resource types, each followed by the profiles of which one must hold; none, where the type is enough. */
export type Targets = readonly (readonly [type: string, ...profiles: string[]])[];

/** Checks what references name: by their text, and where the resource is at hand, by itself. */
export function targets(value: unknown, key: string, c: Context, allowed: Targets): 0 {
  if (!Array.isArray(value)) target(value, -1, key, c, allowed);
  else for (let i = 0; i < value.length; i++) target(value[i], i, key, c, allowed);
  return 0;
}

function target(value: unknown, index: number, key: string, c: Context, allowed: Targets): void {
  if (typeof value !== 'object' || value === null) return;
  const { reference } = value as Json;
  if (typeof reference !== 'string' || reference === '') return;
  const isLocal = reference.charCodeAt(0) === 35;
  if (isLocal) ((c.memo ??= {})['local'] ??= new Set()).add(reference);
  if (isLocal || c.bundle !== undefined) {
    const found = resolve(reference, c);
    if (found) return foundTarget(found, reference, placed(key, index), key, c, allowed);
    if (c.bundle && reference.startsWith('urn:')) {
      const message = `nothing in the bundle is ${describe(reference)}, and nothing else can be`;
      c.add('reference.unresolved', placed(key, index), key, message, 'warning');
    }
  }
  const named = namedAmong(allowed, reference);
  if (named === undefined) {
    const type = typeNamed(reference);
    if (type !== undefined) notAllowed(type, reference, placed(key, index), key, c, allowed);
  } else if (named.length > 1) {
    c.skip('profiles of what references name', 'the resources are not in the same bundle or resource');
  }
}

function foundTarget(
  found: Json,
  reference: string,
  at: string,
  key: string,
  c: Context,
  allowed: Targets,
): void {
  const type = found['resourceType'];
  if (typeof type !== 'string') return;
  const wanted = allowed.find((target) => target[0] === type);
  if (!wanted) return notAllowed(type, reference, at, key, c, allowed);
  if (wanted.length === 1 || c.isInReference) return;
  const profiles = wanted.slice(1);
  if (claims(found, profiles)) return; // what it claims is checked where it is
  if (!profiles.some((url) => conforms(found, url, reference.startsWith('#'), c))) {
    c.add('reference.target', at, key, `${describe(reference)} is not valid by ${profiles.join(' or ')}`);
  }
}

function notAllowed(
  type: string,
  reference: string,
  at: string,
  key: string,
  c: Context,
  allowed: Targets,
): void {
  const types = allowed.map((target) => target[0]).join(', ');
  const message = `${key} refers to ${describe(type)} (${describe(reference)}); allowed: ${types}`;
  c.add('reference.target', at, key, message);
}

function placed(key: string, index: number): string {
  return index < 0 ? `.${key}` : `.${key}[${index}]`;
}

/** The one of the allowed types that a reference names; `Type/id` is told without looking for the type's ends. */
function namedAmong(allowed: Targets, reference: string): Targets[number] | undefined {
  const first = reference.charCodeAt(0);
  for (let i = 0; i < allowed.length; i++) {
    const type = allowed[i]![0];
    const { length } = type;
    if (first !== type.charCodeAt(0) || reference.charCodeAt(length) !== 47) continue;
    if (reference.slice(0, length) === type && !reference.includes('/', length + 1)) return allowed[i];
  }
  const named = typeNamed(reference);
  return named === undefined ? undefined : allowed.find((target) => target[0] === named);
}

function claims(resource: Json, profiles: readonly string[]): boolean {
  const { meta } = resource;
  const list = isObject(meta) ? meta['profile'] : undefined;
  return Array.isArray(list) && profiles.some((url) => list.includes(url));
}

/** The resource type that a reference's text names: of `Patient/1`, and of the same below any base. */
export function typeNamed(reference: string): string | undefined {
  const end = endOfType(reference);
  if (end < 1) return undefined;
  const start = reference.lastIndexOf('/', end - 1) + 1;
  const first = reference.charCodeAt(start);
  if (first < 65 || first > 90 || end - start > 60) return undefined;
  return reference.slice(start, end);
}

/** Where the slash behind the type is. */
function endOfType(reference: string): number {
  const end = reference.lastIndexOf('/');
  return end > 9 && reference.startsWith('/_history', end - 9) ? reference.lastIndexOf('/', end - 10) : end;
}

/** The resource that a reference names, where it is contained or in the same bundle. */
export function resolve(reference: unknown, c: Context): Json | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference.charCodeAt(0) === 35) {
    return reference.length === 1 ? c.root : containedAs(reference.slice(1), c.root, c);
  }
  return c.bundle && inBundle(reference, indexOf(c.bundle, c, true));
}

/** What references look up, made once for a resource that is looked into, so that many references do not make it slow. */
export interface Index {
  /** Contained resources by their id; made when first needed. */
  contained: Map<string, Json> | undefined;
  /** Resources of a bundle by their full URL; made when first needed. */
  named: Map<string, Json> | undefined;
  /** Entries of a bundle that have a resource. */
  readonly all: Json[];
  /** The same by the type of their resource: most references are of types that are not in it. */
  readonly entries: Map<string, Json[]>;
  readonly types: string[];
  /** Of those, the resources by id; made when first needed. */
  readonly typed: Map<string, Map<string, Json>>;
  /** Whether a full URL has no colon, as every absolute one has. */
  hasRelative: boolean;
}

function indexOf(resource: Json, c: Context, isBundle: boolean): Index {
  const known = c.indexes?.get(resource);
  if (known) return known;
  const index: Index = {
    contained: undefined,
    named: undefined,
    all: [],
    entries: new Map(),
    types: [],
    typed: new Map(),
    hasRelative: false,
  };
  (c.indexes ??= new Map()).set(resource, index);
  if (isBundle) sortEntries(resource, index);
  return index;
}

/** The contained resource of an id; a few are looked through faster than a map is made. */
function containedAs(id: string, resource: Json, c: Context): Json | undefined {
  const list = resource['contained'];
  if (!Array.isArray(list)) return undefined;
  if (list.length > 8) return containedIn(resource, c).get(id);
  for (let i = list.length - 1; i >= 0; i--) {
    const item: unknown = list[i];
    if (isObject(item) && item['id'] === id) return item;
  }
  return undefined;
}

function containedIn(resource: Json, c: Context): Map<string, Json> {
  const index = indexOf(resource, c, resource === c.bundle);
  if (index.contained) return index.contained;
  const named = (index.contained = new Map<string, Json>());
  const list = resource['contained'];
  if (Array.isArray(list)) {
    for (const item of list)
      if (isObject(item) && typeof item['id'] === 'string') named.set(item['id'], item);
  }
  return named;
}

function sortEntries(bundle: Json, index: Index): void {
  const list = bundle['entry'];
  if (!Array.isArray(list)) return;
  for (const entry of list) {
    if (!isObject(entry) || !isObject(entry['resource'])) continue;
    const { fullUrl } = entry;
    const type = entry['resource']['resourceType'];
    if (typeof fullUrl === 'string' && !fullUrl.includes(':')) index.hasRelative = true;
    index.all.push(entry);
    const name = typeof type === 'string' ? type : '';
    const ofType = index.entries.get(name);
    if (ofType) ofType.push(entry);
    else {
      index.types.push(name);
      index.entries.set(name, [entry]);
    }
  }
}

/** By fullUrl, and by `Type/id` below it. STU3: http://hl7.org/fhir/STU3/bundle.html#references */
function inBundle(reference: string, index: Index): Json | undefined {
  const slash = reference.indexOf('/');
  const isRelative = slash > 0 && !reference.includes(':');
  const found = isRelative && !index.hasRelative ? undefined : byUrl(index).get(reference);
  if (found !== undefined || !isRelative) return found;
  if (!mayBeAmong(index.types, reference, slash)) return undefined;
  const type = reference.slice(0, slash);
  const entries = index.entries.get(type);
  if (!entries) return undefined;
  let resources = index.typed.get(type);
  if (!resources) index.typed.set(type, (resources = byId(entries, type)));
  return resources.get(reference.slice(slash + 1));
}

/** Whether one of a few types could be that of a reference: their lengths and first letters say it for most. */
function mayBeAmong(types: readonly string[], reference: string, length: number): boolean {
  if (types.length > 8) return true;
  const first = reference.charCodeAt(0);
  for (let i = 0; i < types.length; i++) {
    const type = types[i]!;
    if (type.length === length && type.charCodeAt(0) === first) return true;
  }
  return false;
}

function byUrl(index: Index): Map<string, Json> {
  if (index.named) return index.named;
  const named = (index.named = new Map<string, Json>());
  for (const { fullUrl, resource } of index.all) {
    if (typeof fullUrl === 'string') named.set(fullUrl, resource as Json);
  }
  return named;
}

function byId(entries: readonly Json[], type: string): Map<string, Json> {
  const resources = new Map<string, Json>();
  for (const { fullUrl, resource } of entries) {
    const { id } = resource as Json;
    if (typeof id !== 'string' || resources.has(id)) continue;
    const isOurs =
      fullUrl === undefined || (typeof fullUrl === 'string' && fullUrl.endsWith(`${type}/${id}`));
    if (isOurs) resources.set(id, resource as Json);
  }
  return resources;
}

/** Whether a resource has no error by a profile, what it refers to left aside; each pair is looked at once. */
export function conforms(resource: Json, url: string, isContained: boolean, c: Context): boolean {
  const shape = c.registry.profiles.get(url);
  if (!shape) {
    c.skip(`profile ${url}`, 'its definition is not part of this validator');
    return true;
  }
  const verdicts = (c.verdicts ??= new Map());
  let known = verdicts.get(resource);
  if (!known) verdicts.set(resource, (known = new Map<Shape, boolean>()));
  const before = known.get(shape);
  if (before !== undefined) return before;
  known.set(shape, true); // two that refer to each other: nothing else against them
  const { resource: outer, root, memo, depth, isInReference } = c;
  c.resource = resource;
  c.isInReference = true;
  if (!isContained) {
    c.root = resource;
    c.memo = undefined;
  }
  const passed = c.passes(() => walk(shape, resource, c));
  c.resource = outer;
  c.root = root;
  c.memo = memo;
  c.depth = depth;
  c.isInReference = isInReference;
  known.set(shape, passed);
  return passed;
}
