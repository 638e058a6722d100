import type { Json } from '../types.js';
import { primitive, uuid } from './primitives.js';
import type { RandomSource } from './source.js';
import type { RandomCoding, RandomElement, RandomProfile, RandomSlice, RandomTables } from './tables.js';

const BASE = 'https://example.org/fhir';
const MOST_DEPTH = 6;

/** Makes resources from the tables of a project. They follow the structure of their profile, but not its invariants. */
export class Maker {
  constructor(
    readonly tables: RandomTables,
    readonly random: RandomSource,
    /** Probability of an optional element. */
    readonly density: number,
  ) {}

  resource(profile: RandomProfile): Json {
    return this.#resource(profile, 0);
  }

  #resource(profile: RandomProfile, depth: number): Json {
    const made: Json = {
      resourceType: profile.type,
      ...this.#object(profile.children, profile.children, depth),
    };
    made['id'] = uuid(this.random);
    claimOnly(made, profile);
    return made;
  }

  /** @param root the elements in which content references are resolved */
  #object(children: readonly RandomElement[], root: readonly RandomElement[], depth: number): Json {
    const made: Json = {};
    for (const child of children) {
      if (child.max === 0) continue;
      // only requests have entries without a resource
      const isHolder =
        child.name === 'resource' &&
        /^[A-Z]/.test(child.types[0]?.code ?? '') &&
        child.types[0]?.code !== 'Reference';
      const isWanted = child.min > 0 || isHolder || (depth < MOST_DEPTH && this.random.chance(this.density));
      if (child.isArray) {
        const items = this.#list(child, root, depth, isWanted);
        if (items.length > 0) made[child.name] = items;
      } else if (isWanted) {
        const type = this.random.pick(child.types);
        const value = this.#value(child, type ?? { code: '' }, root, depth + 1);
        if (value !== undefined) made[nameOf(child, type?.code)] = value;
      }
    }
    return consistent(made);
  }

  #list(element: RandomElement, root: readonly RandomElement[], depth: number, isWanted: boolean): unknown[] {
    const items = (element.slices ?? []).flatMap((slice) => this.#sliceItems(slice, root, depth));
    const least = Math.max(0, element.min - items.length);
    const room = (element.max ?? Infinity) - items.length;
    const isOpen = !element.isClosed && !isExtensions(element.name);
    const count = isOpen ? Math.min(room, Math.max(least, isWanted ? 1 + this.random.below(2) : 0)) : 0;
    for (let i = 0; i < count; i++) {
      const item = this.#value(element, element.types[0] ?? { code: '' }, root, depth + 1);
      if (item !== undefined) items.push(item);
    }
    return items.slice(0, element.max);
  }

  #sliceItems(slice: RandomSlice, root: readonly RandomElement[], depth: number): unknown[] {
    const most = Math.min(slice.max ?? 2, Math.max(2, slice.min));
    const isWanted = depth < MOST_DEPTH && this.random.chance(this.density);
    const count = Math.max(slice.min, isWanted ? 1 + this.random.below(most) : 0);
    const items = Array.from({ length: count }, () => {
      if (slice.extension !== undefined) return this.#extension(slice.extension, depth + 1);
      const item = this.#value(slice, slice.types[0] ?? { code: '' }, root, depth + 1);
      return slice.like === undefined ? item : merged(item, slice.like);
    });
    return items.filter((item) => item !== undefined);
  }

  #extension(url: string, depth: number): unknown {
    const profile = this.#profileOf(url);
    if (!profile) return copyOf(this.tables.extensions[url]);
    const { children } = profile;
    const made = { url, ...this.#object(children, children, depth) };
    if (Object.keys(made).some((key) => key === 'extension' || key.startsWith('value'))) return made;
    const said = children.find(({ name, max }) => max !== 0 && (name === 'value[x]' || name === 'extension'));
    const forced =
      said && this.#object([{ ...said, min: 1, slices: said.slices?.map(once) ?? [] }], children, depth);
    return forced && Object.keys(forced).length > 0 ? { ...made, ...forced } : undefined;
  }

  #profileOf(url: string): RandomProfile | undefined {
    return Object.values(this.tables.profiles).find((profile) => profile.url === url);
  }

  #value(
    element: RandomElement,
    type: RandomElement['types'][number],
    root: readonly RandomElement[],
    depth: number,
  ): unknown {
    if (element.fixed !== undefined) return copyOf(element.fixed);
    const value = this.#unfixed(element, type, root, depth);
    return element.pattern === undefined ? value : merged(value, element.pattern);
  }

  #unfixed(
    element: RandomElement,
    { code, profiles = [], targets = [] }: RandomElement['types'][number],
    root: readonly RandomElement[],
    depth: number,
  ): unknown {
    if (element.same !== undefined) {
      const other = find(root, element.same);
      return other?.children && this.#object(other.children, root, depth);
    }
    const profile = profiles.map((url) => this.#profileOf(url)).find((known) => known !== undefined);
    if (profile) {
      return profile.isResource
        ? this.#resource(profile, depth)
        : this.#object(profile.children, profile.children, depth);
    }
    if (/^[a-z]/.test(code) || code.includes('/')) return this.#primitive(element, code);
    if (code === 'Resource') return this.#anyResource(depth);
    if (code === 'Reference') {
      const target = this.random.pick(targets.length > 0 ? targets : ['Patient']);
      return { reference: `${target}/${uuid(this.random)}` };
    }
    const coding = this.#coding(element);
    if (coding && code === 'Coding') return coding;
    const children = element.children ?? this.tables.types[code] ?? [];
    const made = this.#object(children, element.children ? root : children, depth);
    if (code === 'CodeableConcept') {
      // the codings come from the value set or from slices
      const codings = children.find(({ name }) => name === 'coding');
      if (coding && codings?.slices === undefined) made['coding'] = [coding];
      else if (!codings || (codings.min === 0 && !codings.slices?.some(({ min }) => min > 0)))
        delete made['coding'];
      const isTextAllowed = children.some(({ name, max }) => name === 'text' && max !== 0);
      if (made['coding'] === undefined && isTextAllowed) made['text'] ??= 'text';
    } else if (coding && QUANTITIES.has(code)) {
      Object.assign(made, { system: coding.system, code: coding.code });
    }
    if (Object.keys(made).length === 0) return this.#fallback(code, children, depth);
    return made;
  }

  /** An object with the first child that can be made, because FHIR has no empty objects. */
  #fallback(code: string, children: readonly RandomElement[], depth: number): unknown {
    for (const child of children) {
      if (child.isArray || depth > MOST_DEPTH + 2) continue;
      const type = child.types[0];
      const value = type && this.#value(child, type, children, depth + 1);
      if (value !== undefined) return { [nameOf(child, type!.code)]: value };
    }
    return undefined;
  }

  #coding({ codes, system }: RandomElement): RandomCoding | undefined {
    const known = codes ?? (system === undefined ? undefined : this.tables.codings[system]);
    return known && known.length > 0 ? { ...this.random.pick(known) } : undefined;
  }

  #primitive(element: RandomElement, code: string): unknown {
    const { codes, low, high, maxLength } = element;
    if (codes && codes.length > 0 && code === 'code') return this.random.pick(codes).code;
    const value = primitive(code.includes('/') ? 'string' : code, this.random);
    if (typeof value === 'string' && maxLength !== undefined) return value.slice(0, maxLength);
    if (typeof value !== 'number') return value;
    return Math.min(high ?? Infinity, Math.max(low ?? -Infinity, value));
  }

  #anyResource(depth: number): Json {
    const known = Object.values(this.tables.profiles).filter(
      ({ isResource, type, claim, url }) => isResource && claim === url && !CONTAINERS.has(type),
    );
    return this.#resource(this.random.pick(known), depth);
  }
}

const QUANTITIES = new Set(['Quantity', 'Age', 'Duration', 'Count', 'Distance', 'Money']);
const CONTAINERS = new Set(['Bundle', 'Parameters', 'OperationOutcome', 'CapabilityStatement']);

function isExtensions(name: string): boolean {
  return name === 'extension' || name === 'modifierExtension';
}

function nameOf({ name }: RandomElement, type = ''): string {
  if (!name.endsWith('[x]')) return name;
  return name.slice(0, -'[x]'.length) + type.slice(0, 1).toUpperCase() + type.slice(1);
}

function find(elements: readonly RandomElement[], id: string): RandomElement | undefined {
  for (const element of elements) {
    if (element.id === id) return element;
    const inner = find([...(element.children ?? []), ...(element.slices ?? [])], id);
    if (inner) return inner;
  }
  return undefined;
}

/** Makes an object satisfy invariants of data types: the order of a Period, and properties that need another one. */
function consistent(object: Json): Json {
  const { start, end } = object;
  if (typeof start === 'string' && typeof end === 'string' && Date.parse(start) >= Date.parse(end)) {
    const day = (text: string) => text.slice(0, 10);
    Object.assign(object, day(start) === day(end) ? { end: start } : { start: end, end: start });
  }
  const { low, high } = object as { low?: Json; high?: Json };
  if (typeof low === 'object' && typeof high === 'object') {
    const value = typeof low['value'] === 'number' ? low['value'] : 1;
    Object.assign(object, { low: { ...low, value }, high: { ...copyOf(low), value: value + 1 } });
  }
  if (object['value'] !== undefined && object['rank'] !== undefined) delete object['rank'];
  if (object['comparator'] !== undefined) delete object['comparator'];
  // they must agree with an attachment's data
  if (object['contentType'] !== undefined) {
    delete object['size'];
    delete object['hash'];
  }
  return object;
}

/** Adds a pattern to a value. */
function merged(value: unknown, pattern: unknown): unknown {
  if (Array.isArray(pattern)) {
    const items = Array.isArray(value) ? value : [];
    return pattern.map((item, i) => merged(items[i], item)).concat(items.slice(pattern.length) as never[]);
  }
  if (typeof pattern !== 'object' || pattern === null) return pattern;
  const made: Json = typeof value === 'object' && value !== null ? { ...(value as Json) } : {};
  for (const [key, inner] of Object.entries(pattern)) made[key] = merged(made[key], inner);
  return made;
}

function once(slice: RandomSlice): RandomSlice {
  return { ...slice, min: Math.max(1, slice.min) };
}

/** Makes a resource claim its profile and no other: it need not conform to what an example claims. */
export function claimOnly(resource: Json, { claim }: RandomProfile): void {
  const { profile: _others, ...meta } = (resource['meta'] ?? {}) as Json;
  if (claim !== undefined) resource['meta'] = { ...meta, profile: [claim] };
  else if (Object.keys(meta).length > 0) resource['meta'] = meta;
  else delete resource['meta'];
}

/** A deep copy of JSON. */
export function copyOf<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

/**
 * Points the relative references of a Bundle's resources at its entries or, if no entry has their type, at another server. References
 * outside of the entries have no base, so they become absolute.
 *
 * @param withFullUrls gives a `fullUrl` to entries without one
 */
export function resolveReferences(bundle: Json, random: RandomSource, withFullUrls = true): void {
  const entries = (bundle['entry'] ?? []) as Json[];
  const ids = new Map<string, string[]>();
  for (const entry of entries) {
    const resource = entry['resource'] as Json | undefined;
    if (!resource) continue;
    const type = String(resource['resourceType']);
    if (withFullUrls) entry['fullUrl'] ??= `${BASE}/${type}/${String(resource['id'])}`;
    ids.set(type, [...(ids.get(type) ?? []), String(resource['id'])]);
  }
  const visit = (value: unknown, isInEntry: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    const object = value as Json;
    const found =
      typeof object['reference'] === 'string' && /^([A-Z]\w+)\/([^/]+)$/.exec(object['reference']);
    if (found) {
      const [text, type, id] = found;
      const known = isInEntry ? ids.get(type!) : undefined;
      if (!known) object['reference'] = `https://elsewhere.example.org/fhir/${text}`;
      else if (!known.includes(id!)) object['reference'] = `${type}/${random.pick(known)}`;
    }
    Object.values(object).forEach((inner) => visit(inner, isInEntry));
  };
  for (const entry of entries) visit(entry['resource'], true);
  const { entry: _, ...others } = bundle;
  visit(others, false);
}

/**
 * An example without some of its properties, and with some of a random resource's.
 *
 * @param change how likely a property is to change
 */
export function varied(example: Json, made: Json, random: RandomSource, change: number): Json {
  const value = copyOf(example);
  for (const key of Object.keys(value)) {
    if (!KEPT.has(key) && random.chance(change)) delete value[key];
  }
  for (const [key, inner] of Object.entries(made)) {
    if (!KEPT.has(key) && random.chance(change)) value[key] = inner;
  }
  value['id'] = made['id'];
  return value;
}

const KEPT = new Set(['resourceType', 'id', 'meta', 'contained']);
