import type { Context } from './context.js';
import { filled } from './holes.js';
import { slashBefore } from './references.js';
import { isResourceType } from './resource-types.js';
import { isObject, type Json } from './shape.js';

/** What references look up, made once for a bundle, so that many references do not make it slow. */
export interface Index {
  /** Resources by their full URL; made when first needed. */
  named: Map<string, Json> | undefined;
  /** Of entries that have a resource. */
  readonly all: Entry[];
  /** The same by the type of their resource: most references are of types that are not in it. */
  readonly types: Map<string, OfType>;
  /** The same where there are few, which are looked through faster. */
  readonly few: OfType[];
  /** Whether a full URL has no colon, as every absolute one has. */
  hasRelative: boolean;
  /** Whether all full URLs are those of one server, so that a relative reference is the same in every entry; found out when first needed. */
  isOfOneServer: boolean | undefined;
}

interface OfType {
  readonly type: string;
  readonly entries: Entry[];
  /** The resources by id; made when first needed. */
  byId: Map<string, Json> | undefined;
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
      types: new Map(),
      few: [],
      hasRelative: false,
      isOfOneServer: undefined,
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
    const resource = isObject(entry) ? entry['resource'] : undefined;
    if (!isObject(resource)) continue;
    const found = { fullUrl: (entry as Json)['fullUrl'], resource };
    const type = resource['resourceType'];
    if (typeof found.fullUrl === 'string' && !found.fullUrl.includes(':')) index.hasRelative = true;
    index.all.push(found);
    const name = typeof type === 'string' ? type : '';
    const ofType = index.types.get(name);
    if (ofType) ofType.entries.push(found);
    else {
      const first = { type: name, entries: [found], byId: undefined };
      index.types.set(name, first);
      if (index.few.length < FEW) index.few.push(first);
    }
  }
}

const FEW = 8;

/** By full URL; a relative reference by what it is below the base of its own entry's. STU3: http://hl7.org/fhir/STU3/bundle.html#references */
export function inBundle(reference: string, bundle: Json, c: Context): Json | undefined {
  const index = indexOf(bundle, c);
  const end = reference.indexOf(HISTORY);
  if (end < 0) return current(reference, index, c);
  const found = current(reference.slice(0, end), index, c);
  const meta = found?.['meta'];
  return isObject(meta) && meta['versionId'] === reference.slice(end + HISTORY.length) ? found : undefined;
}

const HISTORY = '/_history/';

function current(reference: string, index: Index, c: Context): Json | undefined {
  const slash = reference.indexOf('/');
  const isRelative = slash > 0 && !reference.includes(':');
  const found = isRelative && !index.hasRelative ? undefined : byUrl(index).get(reference);
  if (found !== undefined || !isRelative) return found;
  const ofType = typeAmong(index, reference, slash);
  if (!ofType) return undefined;
  index.isOfOneServer ??= areOfOneServer(index);
  if (!index.isOfOneServer) c.isByEntry = true;
  const fullUrl = c.entry?.['fullUrl'];
  if (index.isOfOneServer || fullUrl === undefined) {
    ofType.byId ??= byId(ofType);
    return ofType.byId.get(reference.slice(slash + 1));
  }
  const base = typeof fullUrl === 'string' ? baseOf(fullUrl) : undefined;
  return base === undefined ? undefined : byUrl(index).get(base + reference);
}

function areOfOneServer({ types }: Index): boolean {
  let base: string | undefined;
  let next = '';
  for (const { type, entries } of types.values()) {
    for (const { fullUrl } of entries) {
      if (typeof fullUrl !== 'string') continue;
      if (base === undefined) {
        base = baseOf(fullUrl);
        if (base === undefined) return false;
        next = `${base.slice(0, -1)}0`; // the character after the slash that it ends with
      }
      // what begins with the base is in order between it and the next: told in a quarter of the time that startsWith takes
      const isBelow =
        fullUrl.charCodeAt(base.length + type.length) === 47 && fullUrl >= base && fullUrl < next;
      if (!isBelow && baseOf(fullUrl) !== base) return false;
    }
  }
  return true;
}

/** What stands before `Type/id`; undefined of a URL that is none of a server's resources. */
function baseOf(fullUrl: string): string | undefined {
  const end = slashBefore(fullUrl.length, fullUrl);
  const start = slashBefore(end, fullUrl) + 1;
  if (end < 1 || end === fullUrl.length - 1 || !isResourceType(fullUrl.slice(start, end))) return undefined;
  return fullUrl.slice(0, start);
}

function typeAmong({ few, types }: Index, reference: string, length: number): OfType | undefined {
  if (types.size > FEW) return types.get(reference.slice(0, length));
  for (let i = 0; i < few.length; i++) {
    const { type } = few[i]!;
    if (type.length === length && reference.startsWith(type)) return few[i];
  }
  return undefined;
}

function byUrl(index: Index): Map<string, Json> {
  if (index.named) return index.named;
  const named = (index.named = new Map<string, Json>());
  for (const { fullUrl, resource } of index.all) {
    if (typeof fullUrl === 'string') named.set(fullUrl, resource);
  }
  return named;
}

function byId({ entries, type }: OfType): Map<string, Json> {
  const resources = new Map<string, Json>();
  for (const { fullUrl, resource } of entries) {
    const { id } = resource;
    if (typeof id !== 'string' || resources.has(id)) continue;
    const own = `${type}/${id}`;
    const isOurs =
      fullUrl === undefined ||
      (typeof fullUrl === 'string' && (fullUrl === own || fullUrl.endsWith(`/${own}`)));
    if (isOurs) resources.set(id, resource);
  }
  return resources;
}
