import type { BeyondBits, Context, Json, Shape } from '../types.js';
import { ruleOf } from '../table/link.js';

/** True if an object meets the requirements of elements that have no bit. */
export function meetsBeyond(shape: Shape, beyond: BeyondBits, object: Json): boolean {
  const found = propertiesByElement(shape, object);
  return (
    beyond.required.every((name) => found.has(elementOf(name))) &&
    beyond.choices.every((name) => (found.get(name)?.size ?? 0) < 2)
  );
}

/** Reports missing elements, and choices that have two types. */
export function checkBeyond(shape: Shape, beyond: BeyondBits, object: Json, c: Context): void {
  const found = propertiesByElement(shape, object);
  for (const name of beyond.required) {
    if (!found.has(elementOf(name))) c.add('cardinality.min', placeOf(name), name, `${name} is missing`);
  }
  for (const name of beyond.choices) {
    const rule = (found.get(name)?.size ?? 0) < 2 ? undefined : ruleOf(shape, [...found.get(name)!][1]!);
    if (rule) c.say('type.choice', rule, 'present twice', 'of one type');
  }
}

/** The path at which a missing element, or a slice of it, is reported. */
export function placeOf(name: string): string {
  const element = elementOf(name);
  return `.${element.endsWith('[x]') ? element.slice(0, -3) : element}`;
}

/** The names of the properties that are present, by element; `_birthDate` counts as `birthDate`. */
function propertiesByElement(shape: Shape, object: Json): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const key in object) {
    if (object[key] === undefined) continue;
    const property = key.charCodeAt(0) === 95 ? key.slice(1) : key;
    const element = ruleOf(shape, property)?.name;
    if (element === undefined) continue;
    const properties = found.get(element);
    if (properties) properties.add(property);
    else found.set(element, new Set([property]));
  }
  return found;
}

function elementOf(name: string): string {
  const end = name.indexOf(':');
  return end < 0 ? name : name.slice(0, end);
}
