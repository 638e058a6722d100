import type { Context, Check, Json } from '../types.js';
import { filled } from '../primitives/holes.js';
import { slashBefore, hasScheme } from '../primitives/uri.js';
import { isResourceType } from '../primitives/resource-types.js';
import { describe } from '../text/describe.js';
import { isObject } from '../primitives/json.js';
import { checkDocument } from './document-entries.js';

/** The resource that a Bundle of this type begins with. STU3: http://hl7.org/fhir/STU3/documents.html, messaging.html */
const FIRST: Readonly<Record<string, string>> = { document: 'Composition', message: 'MessageHeader' };

/**
 * Checks a Bundle as a whole: its first entry, what else a document holds, entries without fullUrl, and duplicate resources.
 * STU3: http://hl7.org/fhir/STU3/bundle.html
 */
export function checkBundle(bundle: Json, c: Context): void {
  const list = bundle['entry'];
  const entries = Array.isArray(list) ? filled(list as unknown[]) : [];
  if (firstEntry(bundle['type'], entries, c) === 'Composition') checkDocument(bundle, entries, c);
  let missing = 0;
  let first = -1;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    if (!isObject(entry) || entry['fullUrl'] !== undefined || entry['_fullUrl'] !== undefined) continue;
    if (!isObject(entry['resource']) || (bundle['type'] !== 'history' && isOperation(entry))) continue;
    if (missing++ === 0) first = i;
  }
  if (missing > 0) withoutFullUrl(missing, first, entries.length, c);
  // bdl-7 covers bundles in which all entries have a fullUrl
  if (first >= 0 && bundle['type'] !== 'history') duplicates(entries, c);
}

/** The type of the first resource, if the Bundle's type requires it. */
function firstEntry(type: unknown, entries: readonly unknown[], c: Context): string | undefined {
  const wanted = typeof type === 'string' && Object.hasOwn(FIRST, type) ? FIRST[type]! : undefined;
  if (wanted === undefined) return undefined;
  const entry = entries[0];
  const resource = isObject(entry) ? entry['resource'] : undefined;
  const found = isObject(resource) ? resource['resourceType'] : undefined;
  if (found === wanted) return wanted;
  const at = entries.length === 0 ? '.entry' : '.entry[0].resource';
  const message = `the first entry of a ${String(type)} must be a ${wanted}; found ${found === undefined ? 'none' : describe(found)}`;
  c.add('bundle.firstEntry', at, entries.length === 0 ? 'entry' : 'entry.resource', message);
  return undefined;
}

/**
 * True if the entry is part of an operation, in which a resource may have no identity: a resource to create, a response, or the outcome of
 * a search.
 */
function isOperation({ request, response, search }: Json): boolean {
  return (
    request !== undefined || response !== undefined || (isObject(search) && search['mode'] === 'outcome')
  );
}

function withoutFullUrl(missing: number, first: number, all: number, c: Context): void {
  const which =
    missing === all
      ? all === 1
        ? 'the entry has'
        : `all ${all} entries have`
      : `${missing} of ${all} entries have`;
  const message =
    `${which} no fullUrl, which FHIR STU3 requires and relative references need; ` +
    'an interaction may allow this: if one does, validate the Bundle as part of it (--interaction)';
  c.add('bundle.fullUrl', `.entry[${first}].fullUrl`, 'entry.fullUrl', message);
}

/** Reports resources of the same type, id and version, for entries without a fullUrl. */
function duplicates(entries: readonly unknown[], c: Context): void {
  const seen = new Map<string, { index: number; hasUrl: boolean }>();
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i];
    const resource = isObject(entry) ? entry['resource'] : undefined;
    if (!isObject(resource) || isOperation(entry as Json)) continue;
    const { resourceType, id, meta } = resource;
    if (typeof resourceType !== 'string' || typeof id !== 'string') continue;
    const version = isObject(meta) && typeof meta['versionId'] === 'string' ? meta['versionId'] : '';
    const { fullUrl } = entry as Json;
    const hasUrl = fullUrl !== undefined;
    if (hasUrl && !(typeof fullUrl === 'string' && fullUrl.endsWith(`/${resourceType}/${id}`))) continue;
    const key = `${resourceType}/${id} ${version}`;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, { index: i, hasUrl });
    else if (!(before.hasUrl && hasUrl)) {
      const message = `${describe(`${resourceType}/${id}`)} is in entry ${before.index} already; a Bundle holds each version of a resource once`;
      c.add('bundle.duplicate', `.entry[${i}].resource`, 'entry.resource', message);
    }
  }
}

/**
 * Checks the identity of the resource in an entry: its id, and the fullUrl, which must agree with it.
 * STU3: http://hl7.org/fhir/STU3/bundle-definitions.html#Bundle.entry.fullUrl, http://hl7.org/fhir/STU3/resource.html#id
 */
export const relativeReferences: Check = (value, { at, name }, c, entry) => {
  if (!isObject(value)) return;
  const { id } = value;
  const { fullUrl } = entry;
  if (id === undefined) {
    if (mustHaveId(entry))
      c.add(
        'cardinality.min',
        `${at}.id`,
        `${name}.id`,
        'id is missing; only a resource that is not stored yet has none',
      );
  } else if (
    typeof fullUrl === 'string' &&
    typeof id === 'string' &&
    !isUrlOf(fullUrl, value['resourceType'], id)
  ) {
    const own = `${String(value['resourceType'])}/${id}`;
    c.add(
      'bundle.fullUrlValue',
      '.fullUrl',
      'fullUrl',
      `fullUrl ${describe(fullUrl)} names another resource than its entry holds; it must end with ${describe(own)}`,
    );
  }
  if (typeof fullUrl === 'string' && fullUrl !== '' && !hasScheme(fullUrl)) {
    c.add(
      'bundle.fullUrlValue',
      '.fullUrl',
      'fullUrl',
      `fullUrl is ${describe(fullUrl)}; it must be absolute`,
    );
  }
};

/** False if the URL is that of a FHIR server and ends with another type or id. Other URLs may have any ending. */
function isUrlOf(fullUrl: string, type: unknown, id: string): boolean {
  const end = fullUrl.length - id.length - 1;
  const isOwnId = fullUrl.charCodeAt(end) === 47 && fullUrl.endsWith(id);
  if (isOwnId && typeof type === 'string' && fullUrl.startsWith(type, end - type.length)) return true;
  if (!/^https?:/i.test(fullUrl)) return true;
  const slash = slashBefore(fullUrl.length, fullUrl);
  const before = slashBefore(slash, fullUrl);
  if (!isResourceType(fullUrl.slice(before + 1, slash))) return true;
  return !/^[A-Za-z0-9.-]{1,64}$/.test(fullUrl.slice(slash + 1));
}

/**
 * A resource that is exchanged has an id, unless it is being created or a UUID names it until then.
 * STU3: http://hl7.org/fhir/STU3/resource.html#id
 */
function mustHaveId(entry: Json): boolean {
  const { fullUrl } = entry;
  if (isOperation(entry)) return false;
  return !(
    typeof fullUrl === 'string' &&
    (fullUrl.startsWith('urn:uuid:') || fullUrl.startsWith('urn:oid:'))
  );
}
