// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { describe, isObject, type Json, type Shape } from './shape.js';
import { walk } from './walk.js';

/** What a reference may name: resource types, each with the profiles of which one must hold; none, where the type is enough. */
export type Targets = Readonly<Record<string, readonly string[]>>;

/** Checks what references name: by their text, and where the resource is at hand, by itself. */
export function targets(value: unknown, key: string, c: Context, allowed: Targets): 0 {
  if (!Array.isArray(value)) target(value, `.${key}`, key, c, allowed);
  else for (let i = 0; i < value.length; i++) target(value[i], `.${key}[${i}]`, key, c, allowed);
  return 0;
}

function target(value: unknown, at: string, key: string, c: Context, allowed: Targets): void {
  if (!isObject(value)) return;
  const { reference } = value;
  if (typeof reference !== 'string' || reference === '') return;
  const found = resolve(reference, c);
  if (!found && c.bundle && reference.startsWith('urn:')) {
    const message = `nothing in the bundle is ${describe(reference)}, and nothing else can be`;
    c.add('reference.unresolved', at, key, message, 'warning');
  }
  const type = found ? found['resourceType'] : typeNamed(reference);
  if (typeof type !== 'string') return;
  if (!Object.hasOwn(allowed, type)) {
    const types = Object.keys(allowed).join(', ');
    c.add(
      'reference.target',
      at,
      key,
      `${key} refers to ${describe(type)} (${describe(reference)}); allowed: ${types}`,
    );
    return;
  }
  const profiles = allowed[type]!;
  if (profiles.length === 0) return;
  if (!found) {
    c.skip('profiles of what references name', 'the resources are not in the same bundle or resource');
    return;
  }
  if (c.isInReference || claims(found, profiles)) return; // what it claims is checked where it is
  if (!profiles.some((url) => conforms(found, url, reference.startsWith('#'), c))) {
    c.add('reference.target', at, key, `${describe(reference)} is not valid by ${profiles.join(' or ')}`);
  }
}

function claims(resource: Json, profiles: readonly string[]): boolean {
  const { meta } = resource;
  const list = isObject(meta) ? meta['profile'] : undefined;
  return Array.isArray(list) && profiles.some((url) => list.includes(url));
}

/** The resource type that a reference's text names: of `Patient/1`, and of the same below any base. */
export function typeNamed(reference: string): string | undefined {
  let end = reference.lastIndexOf('/');
  if (end > 9 && reference.startsWith('/_history', end - 9)) end = reference.lastIndexOf('/', end - 10);
  if (end < 1) return undefined;
  const start = reference.lastIndexOf('/', end - 1) + 1;
  const first = reference.charCodeAt(start);
  if (first < 65 || first > 90 || end - start > 60) return undefined;
  return reference.slice(start, end);
}

/** The resource that a reference names, where it is contained or in the same bundle. */
export function resolve(reference: unknown, c: Context): Json | undefined {
  if (typeof reference !== 'string') return undefined;
  if (reference.charCodeAt(0) === 35) {
    return reference.length === 1 ? c.root : indexOf(c.root, c, containedIn).get(reference.slice(1));
  }
  if (!c.bundle) return undefined;
  const entries = indexOf(c.bundle, c, entriesIn);
  return entries.get(reference);
}

/** Made once for a resource that is looked into, so that many references do not make it slow. */
function indexOf(
  resource: Json,
  c: Context,
  make: (resource: Json) => Map<string, Json>,
): ReadonlyMap<string, Json> {
  const indexes = (c.indexes ??= new Map());
  let index = indexes.get(resource);
  if (!index) indexes.set(resource, (index = make(resource)));
  return index;
}

function containedIn(resource: Json): Map<string, Json> {
  const index = new Map<string, Json>();
  const list = resource['contained'];
  if (Array.isArray(list)) {
    for (const item of list)
      if (isObject(item) && typeof item['id'] === 'string') index.set(item['id'], item);
  }
  return index;
}

/** By fullUrl, and by `Type/id` below it. STU3: http://hl7.org/fhir/STU3/bundle.html#references */
function entriesIn(bundle: Json): Map<string, Json> {
  const index = new Map<string, Json>();
  const list = bundle['entry'];
  if (!Array.isArray(list)) return index;
  for (const entry of list) {
    if (!isObject(entry) || !isObject(entry['resource'])) continue;
    const { fullUrl, resource } = entry;
    const { resourceType, id } = resource as Json;
    if (typeof fullUrl === 'string') index.set(fullUrl, resource as Json);
    if (typeof resourceType === 'string' && typeof id === 'string') {
      const relative = `${resourceType}/${id}`;
      const isOurs = fullUrl === undefined || (typeof fullUrl === 'string' && fullUrl.endsWith(relative));
      if (isOurs && !index.has(relative)) index.set(relative, resource as Json);
    }
  }
  return index;
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
