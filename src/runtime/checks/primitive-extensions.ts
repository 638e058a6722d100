import { link } from '../table/link.js';
import type { Check, Context, Json, PropertyRule, Shape, Spec } from '../types.js';

/**
 * A primitive whose `_` object the profile constrains.
 *
 * @param shape of the `_` object
 * @param isRequired true if each value needs a `_` object
 */
export function withPrimitiveExtension(spec: Spec, shape: Shape, isRequired = false): Spec {
  return {
    ...spec,
    primitiveExtension: shape,
    ...(isRequired && { checks: [...(spec.checks ?? []), requiredExtension] }),
  };
}

/** Reports a value without a `_` object. The walk checks a `_` object that is present. */
const requiredExtension: Check = (value, rule, c, object) => {
  if (value !== undefined && value !== null && !hasPrimitiveExtension(object, rule.name))
    missingPrimitiveExtension(rule, c);
};

/** Reports the required elements of a `_` object that is absent, or has only an id. */
export function missingPrimitiveExtension(
  { name, at, primitiveExtension: shape }: PropertyRule,
  c: Context,
): void {
  if (!shape) return;
  if (!shape.rules) link(shape);
  for (let i = 0; i < shape.elements.length; i++) {
    if (!(shape.required & (1 << i))) continue;
    const element = shape.elements[i]!;
    const place = `${at}.${element.replace(/:.*/, '')}`;
    c.add('cardinality.min', place, `${name}.${element}`, `${element} is missing`);
  }
}

function hasPrimitiveExtension(object: Json, name: string): boolean {
  if (!name.endsWith('[x]')) return object[`_${name}`] !== undefined;
  const stem = `_${name.slice(0, -3)}`;
  return Object.keys(object).some((key) => key.startsWith(stem) && /^[A-Z]/.test(key.slice(stem.length)));
}
