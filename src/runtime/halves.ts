import type { Context } from './context.js';
import { link } from './link.js';
import type { Check, Rule, Spec } from './rules.js';
import type { Json, Shape } from './shape.js';

/**
 * A primitive of whose other half (`_birthDate`) the profile says more than that it can be there.
 *
 * @param isNeeded whether there is no value without it
 */
export function withPrimitiveExtension(spec: Spec, half: Shape, isNeeded = false): Spec {
  return { ...spec, half, ...(isNeeded && { checks: [...(spec.checks ?? []), neededHalf] }) };
}

/** What is in the other half is looked at there: this is for a value that has none. */
const neededHalf: Check = (value, rule, c, object) => {
  if (value !== undefined && value !== null && !hasHalf(object, rule.name)) missingHalf(rule, c);
};

/** Notes what must be in the other half of a primitive, where it has none, or one with an id alone. */
export function missingHalf({ name, at, half }: Rule, c: Context): void {
  if (!half) return;
  if (!half.rules) link(half);
  for (let i = 0; i < half.elements.length; i++) {
    if (!(half.required & (1 << i))) continue;
    const element = half.elements[i]!;
    const place = `${at}.${element.replace(/:.*/, '')}`;
    c.add('cardinality.min', place, `${name}.${element}`, `${element} is missing`);
  }
}

function hasHalf(object: Json, name: string): boolean {
  if (!name.endsWith('[x]')) return object[`_${name}`] !== undefined;
  const stem = `_${name.slice(0, -3)}`;
  return Object.keys(object).some((key) => key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length)));
}
