// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { filled } from './holes.js';
import { typeNamed } from './references.js';
import type { Check } from './rules.js';
import { describe, isObject, read, type Json } from './shape.js';

/** What references look up, made once for a bundle, so that many references do not make it slow. */
export interface Index {
  /** Resources by their full URL; made when first needed. */
  named: Map<string, Json> | undefined;
  /** Of entries that have a resource. */
  readonly all: Entry[];
  /** The same by the type of their resource: most references are of types that are not in it. */
  readonly entries: Map<string, Entry[]>;
  readonly types: string[];
  /** Of those, the resources by id; made when first needed. */
  readonly typed: Map<string, Map<string, Json>>;
  /** Whether a full URL has no colon, as every absolute one has. */
  hasRelative: boolean;
}

interface Entry {
  readonly fullUrl: unknown;
  readonly resource: Json;
}

function indexOf(bundle: Json, c: Context): Index {
  const indexes = (c.indexes ??= new Map());
  let index = indexes.get(bundle);
  if (!index) {
    index = {
      named: undefined,
      all: [],
      entries: new Map(),
      types: [],
      typed: new Map(),
      hasRelative: false,
    };
    indexes.set(bundle, index);
    sortEntries(bundle, index);
  }
  return index;
}

function sortEntries(bundle: Json, index: Index): void {
  const list = bundle['entry'];
  if (!Array.isArray(list)) return;
  for (const entry of filled(list) as unknown[]) {
    const resource = isObject(entry) ? read(entry, 'resource') : undefined;
    if (!isObject(resource)) continue;
    const found = { fullUrl: read(entry as Json, 'fullUrl'), resource };
    const type = resource['resourceType'];
    if (typeof found.fullUrl === 'string' && !found.fullUrl.includes(':')) index.hasRelative = true;
    index.all.push(found);
    const name = typeof type === 'string' ? type : '';
    const ofType = index.entries.get(name);
    if (ofType) ofType.push(found);
    else {
      index.types.push(name);
      index.entries.set(name, [found]);
    }
  }
}

/** By fullUrl, and by `Type/id` below it. STU3: http://hl7.org/fhir/STU3/bundle.html#references */
export function inBundle(reference: string, bundle: Json, c: Context): Json | undefined {
  const index = indexOf(bundle, c);
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
    if (typeof fullUrl === 'string') named.set(fullUrl, resource);
  }
  return named;
}

function byId(entries: readonly Entry[], type: string): Map<string, Json> {
  const resources = new Map<string, Json>();
  for (const { fullUrl, resource } of entries) {
    const { id } = resource;
    if (typeof id !== 'string' || resources.has(id)) continue;
    const isOurs =
      fullUrl === undefined || (typeof fullUrl === 'string' && fullUrl.endsWith(`${type}/${id}`));
    if (isOurs) resources.set(id, resource);
  }
  return resources;
}

/**
 * Relative references in an entry of a Bundle, which nobody can follow where the entry says no URL that they are relative to. A request
 * may leave it out, for the server knows its own.
 * STU3: http://hl7.org/fhir/STU3/bundle.html#references
 */
export const relativeReferences: Check = (value, { at, name }, c, entry) => {
  if (!isObject(value)) return;
  if (value['id'] === undefined && mustHaveId(entry)) {
    c.add('cardinality.min', `${at}.id`, `${name}.id`, 'id is missing; only what is not stored yet has none');
  }
  if (read(entry, 'fullUrl') !== undefined || read(entry, 'request') !== undefined) return;
  const { errors } = c;
  find(value, at, name, c, 0);
  if (c.errors > errors) {
    c.add('bundle.fullUrl', '.fullUrl', 'fullUrl', 'fullUrl is missing; relative references need it');
  }
};

/**
 * What is exchanged has an id, unless it is being created or known by a UUID until it is.
 * STU3: http://hl7.org/fhir/STU3/resource.html#id
 */
function mustHaveId({ fullUrl, request, response }: Json): boolean {
  if (request !== undefined || response !== undefined) return false;
  return !(
    typeof fullUrl === 'string' &&
    (fullUrl.startsWith('urn:uuid:') || fullUrl.startsWith('urn:oid:'))
  );
}

function find(value: Json, at: string, key: string, c: Context, depth: number): void {
  // to look at all that goes round in circles would take as many steps as it has ways
  if (--c.room < 0 || depth > c.maxDepth) return c.outOfRoom();
  const reference = read(value, 'reference');
  if (typeof reference === 'string' && isRelative(reference)) {
    const message = `${describe(reference)} is relative, but its entry has no fullUrl that it is relative to`;
    c.add('reference.base', at, key, message);
  }
  for (const name in value) {
    const child = value[name];
    // choices of type Reference are called by their stem in FHIRPath
    const place = `${at}.${name.length > 9 && name.endsWith('Reference') ? name.slice(0, -9) : name}`;
    if (isObject(child)) find(child, place, key, c, depth + 1);
    else if (Array.isArray(child)) {
      for (let i = 0; i < child.length && c.room >= 0; i++) {
        const item: unknown = child[i];
        if (isObject(item)) find(item, `${place}[${i}]`, key, c, depth + 1);
        else if (item === undefined) break;
      }
    }
  }
}

function isRelative(reference: string): boolean {
  return typeNamed(reference) !== undefined && !reference.includes(':');
}
