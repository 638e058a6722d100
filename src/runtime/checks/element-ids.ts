import type { Context, Check, Json } from '../types.js';
import { describe } from '../text/describe.js';

/**
 * Checks that the id of an element is unique within its resource. An element may be visited more than once.
 * STU3: http://hl7.org/fhir/STU3/element.html
 */
export const elementId: Check = (value, { at, name }, c, object) => uniqueId(value, object, at, name, c);

/** @param object the element that has the id */
export function uniqueId(id: unknown, object: Json, at: string, name: string, c: Context): void {
  if (typeof id !== 'string' || holderOf(id, object, c) === object) return;
  const message = `id ${describe(id)} is that of another element of the resource; the ids of elements must differ`;
  c.add('id.duplicate', at, name, message, 'error', undefined, { found: describe(id) });
}

/** The first element of the resource with an id. */
function holderOf(id: string, object: Json, c: Context): Json {
  const ids = (c.memo['ids'] ??= new Map<string, Json>()) as Map<string, Json>;
  const known = ids.get(id);
  if (known) return known;
  ids.set(id, object);
  return object;
}
