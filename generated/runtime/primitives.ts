// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { describe, type Json } from './shape.js';
import { isArray } from './walk.js';
import { isInstant, isTime, precision } from './dates.js';

/**
 * The primitive types: what JSON type, which format, which range.
 * STU3: http://hl7.org/fhir/STU3/datatypes.html#primitive
 *
 * Each takes a property's value and its key and gives 0, so that it can stand in a `return`. A value of undefined asks whether
 * there is a primitive of that name at all (see `otherProperty`).
 */
export type PrimitiveCheck = (value: unknown, key: string, c: Context) => 0;

const MAX_STRING = 1024 * 1024;
const MAX_INTEGER = 2147483647;

export function string(value: unknown, key: string, c: Context): 0 {
  if (typeof value === 'string' && value !== '' && value.length <= MAX_STRING) return 0;
  return wrong(value, key, c, 'a string of at most 1 MB');
}

export function markdown(value: unknown, key: string, c: Context): 0 {
  return string(value, key, c);
}

export function boolean(value: unknown, key: string, c: Context): 0 {
  return value === true || value === false ? 0 : wrong(value, key, c, 'a boolean');
}

export function integer(value: unknown, key: string, c: Context): 0 {
  return wholeNumber(value, key, c, -MAX_INTEGER - 1);
}

export function unsignedInt(value: unknown, key: string, c: Context): 0 {
  return wholeNumber(value, key, c, 0);
}

export function positiveInt(value: unknown, key: string, c: Context): 0 {
  return wholeNumber(value, key, c, 1);
}

function wholeNumber(value: unknown, key: string, c: Context, least: number): 0 {
  if (typeof value === 'number' && value >= least && value <= MAX_INTEGER && Number.isInteger(value))
    return 0;
  return wrong(value, key, c, `a whole number from ${least} to ${MAX_INTEGER}`);
}

export function decimal(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'number' && Number.isFinite(value) ? 0 : wrong(value, key, c, 'a number');
}

export function uri(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'string' && isUri(value)
    ? 0
    : wrong(value, key, c, 'a URI without white space; of an OID or a UUID, with urn: in front');
}

/** The URI of a system of codes or identifiers, which is a name of its own wherever it stands: not relative to anything. */
export function absoluteUri(value: unknown, key: string, c: Context): 0 {
  if (typeof value === 'string' && value.indexOf(':') < 1 && isUri(value)) {
    return c.add(
      'type.primitive',
      `.${key}`,
      key,
      `${key} is ${describe(value)}; it must be an absolute URI`,
    );
  }
  return uri(value, key, c);
}

/** Short URIs found to be right, the last one of each length: nearly all are the names of systems and profiles, and come again. */
const known: string[] = new Array<string>(128).fill('');

function isUri(value: string): boolean {
  const { length } = value;
  if (length < 128 && known[length] === value) return length > 0;
  if (!(value.charCodeAt(0) > 32) || hasWhiteSpace(value) || isBareUrn(value)) return false;
  if (length < 128) known[length] = value;
  return true;
}

function isBareUrn(value: string): boolean {
  return value.startsWith('oid:') || value.startsWith('uuid:');
}

export function oid(value: unknown, key: string, c: Context): 0 {
  if (typeof value === 'string' && /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/.test(value)) return 0;
  return wrong(value, key, c, 'an OID as urn:oid:1.2.3');
}

export function uuid(value: unknown, key: string, c: Context): 0 {
  if (
    typeof value === 'string' &&
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
  ) {
    return 0;
  }
  return wrong(value, key, c, 'a UUID as urn:uuid:…');
}

export function code(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'string' && isCode(value)
    ? 0
    : wrong(value, key, c, 'a code without white space at its ends or in a row');
}

export function id(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'string' && isId(value)
    ? 0
    : wrong(value, key, c, 'an id of 1 to 64 letters, digits, hyphens and dots');
}

export function date(value: unknown, key: string, c: Context): 0 {
  if (typeof value === 'string') {
    const found = precision(value);
    if (found > 0 && found <= 10) return 0;
  }
  return wrong(value, key, c, 'a date as 2020, 2020-02 or 2020-02-29');
}

export function isDateTime(value: unknown): value is string {
  return typeof value === 'string' && precision(value) > 0;
}

export function dateTime(value: unknown, key: string, c: Context): 0 {
  if (isDateTime(value)) return 0;
  return wrong(value, key, c, 'a date, or a date and time with seconds and time zone');
}

export function instant(value: unknown, key: string, c: Context): 0 {
  if (typeof value === 'string' && isInstant(value)) return 0;
  return wrong(value, key, c, 'a date and time with seconds and time zone');
}

export function time(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'string' && isTime(value) ? 0 : wrong(value, key, c, 'a time of day with seconds');
}

/** Narrative: what is in it is for `txt-1` and `txt-2` to say. */
export function xhtml(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'string' && value !== '' ? 0 : wrong(value, key, c, 'XHTML text');
}

export function base64Binary(value: unknown, key: string, c: Context): 0 {
  return typeof value === 'string' && isBase64(value) ? 0 : wrong(value, key, c, 'base64 text');
}

/** The values of a primitive element that can repeat; an item can be null where its other half says something. */
export function primitives(
  value: unknown,
  key: string,
  c: Context,
  object: Json,
  check: PrimitiveCheck,
  max = Infinity,
  min = 0,
): 0 {
  if (value === undefined) {
    c.probed = 2;
    return 0;
  }
  if (!isArray(value, key, c, max, min)) return 0;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (item === null && hasSibling(object, key, i)) continue;
    const from = c.drafts.length;
    if (item === undefined) c.add('shape.null', '', key, `${key} has no item ${i}`);
    else check(item, key, c);
    if (c.drafts.length > from) c.drafts[from]!.expression = `.${key}[${i}]`;
    if (item === undefined) break;
  }
  return 0;
}

function hasSibling(object: Json, key: string, index: number): boolean {
  const others = object[`_${key}`];
  return Array.isArray(others) && typeof others[index] === 'object' && others[index] !== null;
}

function wrong(value: unknown, key: string, c: Context, wanted: string): 0 {
  if (value === undefined) {
    c.probed = 1;
    return 0;
  }
  const at = `.${key}`;
  if (value === '') return c.add('shape.empty', at, key, `${key} is an empty string; leave it out instead`);
  const code =
    value === null
      ? 'shape.null'
      : Array.isArray(value)
        ? 'shape.array'
        : typeof value === 'object'
          ? 'shape.object'
          : 'type.primitive';
  return c.add(code, at, key, `${key} is ${describe(value)}; it must be ${wanted}`);
}

function isSpace(char: number): boolean {
  return char <= 32 || char === 0xa0;
}

/** Searches for one character are many times faster than a loop or a class of them. */
function hasWhiteSpace(value: string): boolean {
  return value.includes(' ') || value.includes('\n') || value.includes('\t');
}

function isCode(value: string): boolean {
  let wasSpace = true;
  for (let i = 0; i < value.length; i++) {
    const char = value.charCodeAt(i);
    const space = isSpace(char);
    if (space && (wasSpace || char !== 32)) return false;
    wasSpace = space;
  }
  return !wasSpace;
}

function isId(value: string): boolean {
  const { length } = value;
  if (length > 64) return false;
  for (let i = 0; i < length; i++) {
    const char = value.charCodeAt(i);
    const isLetter = (char | 32) >= 97 && (char | 32) <= 122;
    if (!isLetter && !(char >= 48 && char <= 57) && char !== 45 && char !== 46) return false;
  }
  return length > 0;
}

function isBase64(value: string): boolean {
  let digits = 0;
  let padding = 0;
  for (let i = 0; i < value.length; i++) {
    const char = value.charCodeAt(i);
    if (char === 32 || (char >= 9 && char <= 13)) continue;
    if (char === 61) padding++;
    else {
      const isLetter = (char | 32) >= 97 && (char | 32) <= 122;
      if (padding > 0 || (!isLetter && !(char >= 47 && char <= 57) && char !== 43)) return false;
      digits++;
    }
  }
  return digits > 0 && padding <= 2 && (digits + padding) % 4 === 0;
}
