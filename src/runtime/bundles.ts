import type { Context } from './context.js';
import { string } from './primitives.js';
import { typeNamed } from './references.js';
import { describe, isObject, type Json } from './shape.js';

/**
 * Relative references in an entry of a Bundle, which nobody can follow where the entry says no URL that they are relative to. A request
 * may leave it out, for the server knows its own.
 * STU3: http://hl7.org/fhir/STU3/bundle.html#references
 */
export function relativeReferences(value: unknown, key: string, c: Context, entry: Json): 0 {
  if (isObject(value) && value['id'] === undefined && mustHaveId(entry)) {
    const message = 'a resource without id; only one that is not stored yet has none';
    c.add('cardinality.min', `.${key}.id`, `${key}.id`, message);
  }
  if (entry['fullUrl'] !== undefined || entry['request'] !== undefined || !isObject(value)) return 0;
  const { errors } = c;
  find(value, `.${key}`, key, c, 0);
  if (c.errors > errors) {
    c.add('bundle.fullUrl', '.fullUrl', 'fullUrl', 'fullUrl is missing, and relative references need it');
  }
  return 0;
}

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
  if (depth >= c.maxDepth || --c.objects < 0) return;
  const { reference } = value;
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
      for (let i = 0; i < child.length && c.objects >= 0; i++) {
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

/**
 * The text of a Reference: in a Bundle, where it is followed, one that is relative has to be `Type/id`; and only what is contained can
 * mean what contains it by `#`.
 * STU3: http://hl7.org/fhir/STU3/references.html#literal, #contained
 */
export function literalReference(value: unknown, key: string, c: Context): 0 {
  if (typeof value === 'string' && c.bundle && isNoReference(value)) {
    const message = `${describe(value)} is no reference: neither a URL nor of the form Type/id`;
    return c.add('reference.target', `.${key}`, key, message);
  }
  if (value === '#' && c.resource === c.root) {
    return c.add('reference.target', `.${key}`, key, 'nothing contains this resource, which # would name');
  }
  return string(value, key, c);
}

function isNoReference(text: string): boolean {
  if (text === '' || text.charCodeAt(0) === 35) return false;
  if (text.includes(':')) return /^(?:oid|uuid):/.test(text); // a URI of those begins with urn:
  return typeNamed(text) === undefined || text.endsWith('/');
}
