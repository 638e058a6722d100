import { indexOf, isMember, type Codes } from './bindings.js';
import type { Context } from './context.js';
import { filled } from './holes.js';
import { conforms, resolve, typeNamed } from './references.js';
import { isObject, type Json } from './shape.js';
import { equal, matches } from './values.js';

/** Whether a value is what a discriminator asks for. */
export type Test = (value: unknown, c: Context) => boolean;

/**
 * The values that a discriminator's path leads to. A step is a property; a choice (`value[x]`); `extension(URL)`; or `resolve()`,
 * from a reference to what it names.
 */
function valuesAt(value: unknown, path: readonly string[], c: Context): unknown[] {
  let values: unknown[] = Array.isArray(value) ? filled(value) : [value];
  for (const step of path) {
    const next: unknown[] = [];
    for (const from of values) {
      if (!isObject(from)) continue;
      const found = follow(from, step, c);
      if (Array.isArray(found)) for (const item of filled(found)) next.push(item);
      else if (found !== undefined) next.push(found);
    }
    values = next;
  }
  return values;
}

function follow(from: Json, step: string, c: Context): unknown {
  if (step === 'resolve()') return target(from['reference'], c);
  if (step.startsWith('extension(')) {
    const url = step.slice(10, -1);
    const list = from['extension'];
    return Array.isArray(list)
      ? filled(list).filter((item) => isObject(item) && item['url'] === url)
      : undefined;
  }
  if (!step.endsWith('[x]')) return from[step];
  const stem = step.slice(0, -3);
  return Object.keys(from)
    .filter((key) => key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length)))
    .map((key) => from[key]);
}

/** What a reference names; of a resource that is not available, its type alone. */
function target(reference: unknown, c: Context): Json | undefined {
  const found = resolve(reference, c);
  if (found || typeof reference !== 'string') return found;
  const resourceType = typeNamed(reference);
  return resourceType === undefined ? undefined : { resourceType };
}

/** Whether one of the values at a path is as wanted. */
export function at(test: Test, ...path: string[]): Test {
  const [step] = path;
  return (value, c) => {
    if (path.length === 1 && isObject(value)) {
      const found = value[step!];
      if (found !== undefined && !Array.isArray(found)) return test(found, c); // most discriminators, without the arrays
    }
    return valuesAt(value, path, c).some((found) => test(found, c));
  };
}

/** Whether there is a value at a path. */
export function exists(...path: string[]): Test {
  return (value, c) => valuesAt(value, path, c).length > 0;
}

export function absent(...path: string[]): Test {
  return (value, c) => valuesAt(value, path, c).length === 0;
}

/** All of several discriminators. */
export function allOf(...tests: Test[]): Test {
  return (value, c) => tests.every((test) => test(value, c));
}

export function equals(wanted: unknown): Test {
  return (value) => equal(value, wanted);
}

export function matchesPattern(wanted: unknown): Test {
  return (value) => matches(value, wanted);
}

/** Whether a value, or the resource that a reference led to, is of one of the resource types. */
export function ofType(...types: string[]): Test {
  return (value) => isObject(value) && types.includes(value['resourceType'] as string);
}

/** Whether a resource, or an element, has no error by one of the profiles. */
export function ofProfile(...profiles: string[]): Test {
  return (value, c) => isObject(value) && profiles.some((url) => conforms(value, url, false, c));
}

/** Whether a code, Coding or CodeableConcept is certainly in a value set. */
export function inCodes(codes: Codes): Test {
  return (value, c) => {
    if (typeof value === 'string') return indexOf(codes).codes.has(value);
    if (!isObject(value)) return false;
    const list = Array.isArray(value['coding']) ? filled(value['coding'] as unknown[]) : [value];
    return list.some((item) => isObject(item) && isMember(codes, item['system'], item['code'], c) === true);
  };
}

/** For a slice that its definition does not tell apart. */
export function undecidable(what: string): Test {
  return (_, c) => {
    c.skip('slice', what, 'its discriminators do not tell it apart');
    return false;
  };
}
