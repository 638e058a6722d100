import type { AcceptsValue, Check, Codes, Context, Properties, PropertyRule, Shape, Spec } from '../types.js';

/** Kinds of rule: how the walk treats a value. */
export const PRIMITIVE = 0;
export const OBJECT = 1;
/** By the rule's own `walk`. */
export const OTHER = 2;

/**
 * Links a property's rules. One literal makes all of them, so that V8 gives them one hidden class.
 *
 * @param from the rules of the property, or its rule in another shape
 */
export function propertyRule(
  name: string,
  from: Spec,
  bits: number,
  at = `.${name.replace('[x]', '')}`,
): PropertyRule {
  const { test, walk, max = Infinity } = from;
  return {
    kind: walk || max === 0 ? OTHER : test ? PRIMITIVE : OBJECT,
    name,
    at,
    bits,
    test,
    wanted: from.wanted ?? '',
    failure: from.failure ?? 'type.primitive',
    codes: from.codes as Codes | undefined,
    shape: from.shape as Shape,
    walk: max === 0 ? forbid : (walk as Check),
    accepts: max === 0 ? undefined : (from.accepts as AcceptsValue | undefined),
    min: from.min ?? 0,
    max,
    checks: from.checks,
    primitiveExtension: from.primitiveExtension,
  };
}

/** FHIRPath of a value below its object. `index` is its position in an array, -1 outside of one. */
export function placed({ at }: PropertyRule, index: number): string {
  return index < 0 ? at : `${at}[${index}]`;
}

function forbid(_: unknown, rule: PropertyRule, c: Context): void {
  const { name, at, wanted } = rule;
  if (c.isVerdictOnly) return void c.errors++;
  const params = { element: name };
  if (wanted === '') {
    const message = `${name} is present but must be absent`;
    c.add(
      name.endsWith(']') ? 'type.choice' : 'cardinality.max',
      at,
      name,
      message,
      'error',
      undefined,
      params,
    );
  } else {
    const [found, allowed] = wanted.split('|') as [string, string];
    const message = `${name} is of type ${found}; it must be of type ${allowed.replaceAll(',', ', ')}`;
    const types = allowed.split(',');
    c.add('type.choice', at, name, message, 'error', undefined, { ...params, found, allowed: types });
  }
}

/** An element that the definition forbids. */
export const forbidden: Spec = { max: 0 };

/** A type that a choice does not allow. */
export function otherType(found: string, allowed: readonly string[]): Spec {
  return { max: 0, wanted: `${found}|${allowed.join(',')}` };
}

/** A required element. Without `spec`, the rules of the base hold. */
export function required(spec: Spec = {}, ...slices: string[]): Spec {
  return { ...spec, required: slices.length === 0 || slices };
}

/** Adds checks to the rules of an element. */
export function checked(spec: Spec, ...checks: Check[]): Spec {
  return { ...spec, checks: spec.checks ? [...spec.checks, ...checks] : checks };
}

/** An element of several types: `value[x]`. */
export function choice(types: Properties): Spec {
  return { types };
}

/** An object: the value of an element that cannot repeat. */
export function object(shape: Shape): Spec {
  return { shape };
}

/** `max` and `min` of a `Spec`, with their defaults. */
export function range(max: number = Infinity, min = 0): Pick<Spec, 'max' | 'min'> {
  return { max, min };
}
