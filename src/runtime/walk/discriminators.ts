import { indexOf, isMember } from '../checks/bindings.js';
import type { Codes, Context, Json } from '../types.js';
import { filled } from '../primitives/holes.js';
import { conforms, resolve, typeNamed } from './references.js';
import { isObject } from '../primitives/json.js';
import { equal, matches } from '../checks/values.js';

/** True if a value matches a discriminator. */
export type Test = (value: unknown, c: Context) => boolean;

/**
 * The values at the path of a discriminator. A step is a property, a choice (`value[x]`), `extension(URL)`, or `resolve()`, which leads from
 * a reference to its target.
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

/** The target of a reference; only its type if the resource is not available. */
function target(reference: unknown, c: Context): Json | undefined {
  const found = resolve(reference, c);
  if (found || typeof reference !== 'string') return found;
  const resourceType = typeNamed(reference);
  return resourceType === undefined ? undefined : { resourceType };
}

/** True if one of the values at a path passes a test. */
export function at(test: Test, ...path: string[]): Test {
  const [step] = path;
  return (value, c) => {
    if (path.length === 1 && isObject(value)) {
      const found = value[step!];
      if (found !== undefined && !Array.isArray(found)) return test(found, c); // most discriminators need no arrays
    }
    return valuesAt(value, path, c).some((found) => test(found, c));
  };
}

/** True if a path has a value. */
export function exists(...path: string[]): Test {
  return (value, c) => valuesAt(value, path, c).length > 0;
}

/** True if a path has no value. */
export function absent(...path: string[]): Test {
  return (value, c) => valuesAt(value, path, c).length === 0;
}

/** Combines the discriminators of a slice. */
export function allOf(...tests: Test[]): Test {
  return (value, c) => tests.every((test) => test(value, c));
}

export function equals(wanted: unknown): Test {
  return (value) => equal(value, wanted);
}

export function matchesPattern(wanted: unknown): Test {
  return (value) => matches(value, wanted);
}

/** True if a resource is of one of the types. */
export function ofType(...types: string[]): Test {
  return (value) => isObject(value) && types.includes(value['resourceType'] as string);
}

/** True if a resource or an element conforms to one of the profiles. */
export function ofProfile(...profiles: string[]): Test {
  return (value, c) => isObject(value) && profiles.some((url) => conforms(value, url, false, c));
}

/** True if a code, Coding or CodeableConcept is known to be in a value set. */
export function inCodes(codes: Codes): Test {
  return (value, c) => {
    if (typeof value === 'string') return indexOf(codes).codes.has(value);
    if (!isObject(value)) return false;
    const list = Array.isArray(value['coding']) ? filled(value['coding'] as unknown[]) : [value];
    return list.some((item) => isObject(item) && isMember(codes, item['system'], item['code'], c) === true);
  };
}

/** For a slice whose discriminators cannot be evaluated. */
export function undecidable(what: string): Test {
  return (_, c) => {
    c.skip('slice', what, 'its discriminators do not tell it apart');
    return false;
  };
}
