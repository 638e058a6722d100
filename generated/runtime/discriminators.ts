// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Context } from './context.js';
import { conforms, resolve, typeNamed } from './references.js';
import { isObject, type Json } from './shape.js';

/**
 * The values that a discriminator's path leads to. A step is a property; a choice (`value[x]`); `extension(URL)`; or `resolve()`,
 * from a reference to what it names.
 */
export function at(value: unknown, path: readonly string[], c: Context): unknown[] {
  let values: unknown[] = Array.isArray(value) ? value : [value];
  for (const step of path) {
    const next: unknown[] = [];
    for (const from of values) {
      if (!isObject(from)) continue;
      const found = follow(from, step, c);
      if (Array.isArray(found)) for (const item of found) next.push(item);
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
    return Array.isArray(list) ? list.filter((item) => isObject(item) && item['url'] === url) : undefined;
  }
  if (!step.endsWith('[x]')) return from[step];
  const stem = step.slice(0, -3);
  return Object.keys(from)
    .filter((key) => key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length)))
    .map((key) => from[key]);
}

/** What a reference names; of a resource that is not at hand, its type alone. */
function target(reference: unknown, c: Context): Json | undefined {
  const found = resolve(reference, c);
  if (found || typeof reference !== 'string') return found;
  const resourceType = typeNamed(reference);
  return resourceType === undefined ? undefined : { resourceType };
}

/** Whether one of the values at a path is as wanted. */
export function has(
  value: unknown,
  path: readonly string[],
  c: Context,
  test: (value: unknown) => boolean,
): boolean {
  if (path.length === 1 && isObject(value)) {
    const found = value[path[0]!];
    if (found !== undefined && !Array.isArray(found)) return test(found); // most discriminators, without the arrays
  }
  return at(value, path, c).some(test);
}

/** Whether a value, or the resource that a reference led to, is of one of the resource types. */
export function isOfType(value: unknown, types: readonly string[]): boolean {
  return isObject(value) && types.includes(value['resourceType'] as string);
}

/** Whether a resource, or an element, has no error by one of the profiles. */
export function isOfProfile(value: unknown, profiles: readonly string[], c: Context): boolean {
  return isObject(value) && profiles.some((url) => conforms(value, url, false, c));
}
