import type { Invariant, LinkedInvariant, PropertyRule, PropertyRules, Shape, Spec } from '../types.js';
import { ALWAYS, bitOf, bitsOf, MAX_CHOICES } from './bits.js';
import { forbidden, otherType, propertyRule } from './rules.js';

/** Combines a shape's definition with its base. The rules of properties follow on demand, because an object needs few of them. */
export function link(shape: Shape): void {
  const {
    base,
    properties = {},
    invariants = [],
    context,
    isModifier = false,
    resolve,
    check,
    accepts,
    walkProperties,
  } = shape.define();
  if (base && !base.rules) link(base);
  shape.base = base;
  shape.properties = properties;
  shape.choices = base ? [...base.choices] : [];
  // required elements come first, so that they get bits however many other elements matter
  shape.elements = base ? base.elements.filter((_, i) => base.required & (1 << i)) : [];
  shape.canAccept = base?.canAccept ?? true;
  const beyond = [...(base?.beyond?.required ?? [])];
  for (const name of Object.keys(properties)) {
    const { required, types, max, walk, accepts: isAccepted } = properties[name]!;
    if (required) {
      for (const one of required === true ? [name] : required)
        if (bitOf(one, shape) === ALWAYS) beyond.push(one);
    }
    if (name.endsWith('[x]') && (types || max === 0) && !shape.choices.includes(name))
      shape.choices.push(name);
    if (walk && !isAccepted && max !== 0) shape.canAccept = false;
  }
  shape.required = (1 << shape.elements.length) - 1;
  const choices = shape.choices.slice(MAX_CHOICES);
  shape.beyond = beyond.length + choices.length > 0 ? { required: beyond, choices } : undefined;
  shape.invariants = [...invariants, ...(base?.invariants ?? [])].map((one) => linked(one, shape));
  shape.watched = shape.invariants.reduce((bits, { when }) => bits | when, 0);
  shape.context = context;
  shape.isModifier = isModifier;
  shape.resolve = resolve ?? base?.resolve;
  shape.check = check ?? base?.check;
  shape.accepts = accepts;
  shape.walkProperties = walkProperties;
  shape.rules = Object.create(null) as PropertyRules;
}

/** A literal with all fields, so that V8 gives every invariant one hidden class. */
function linked({ key, human, holds, reads, isAlways, severity }: Invariant, shape: Shape): LinkedInvariant {
  const bits = reads.map((name) => bitOf(name, shape));
  const when = isAlways ? ALWAYS : bits.reduce((all, bit) => all | bit, 0);
  return { key, human, holds, reads, isAlways, severity, when, bits: holds && holds.length > 2 ? bits : [] };
}

/** The rule of a property, the shape's own or its base's; undefined for an unknown property. */
export function ruleOf(shape: Shape, key: string): PropertyRule | undefined {
  const rules = shape.rules!;
  if (rules[key]) return rules[key];
  const before = shape.base && ruleOf(shape.base, key);
  const [name, spec] = ownSpec(shape, key, before) ?? [];
  // a spec that says only `required` keeps the base's rule
  const isOwn = spec && (!before || spec.test || spec.shape || spec.walk || spec.max === 0);
  if (isOwn) return (rules[key] = propertyRule(name!, spec, bitsOf(name!, shape)));
  if (!before) return undefined;
  const bits = bitsOf(before.name, shape);
  return (rules[key] = bits === before.bits ? before : propertyRule(before.name, before, bits));
}

/** The definition's own rules for a property, with the name of the element. */
function ownSpec(
  { properties, choices }: Shape,
  key: string,
  before: PropertyRule | undefined,
): [name: string, spec: Spec] | undefined {
  if (Object.hasOwn(properties, key) && !key.endsWith('[x]')) return [key, properties[key]!];
  for (const name of choices) {
    const stem = name.slice(0, -3);
    if (!key.startsWith(stem) || !Object.hasOwn(properties, name)) continue;
    const { types = {}, max } = properties[name]!;
    const type = key.slice(stem.length);
    if (Object.hasOwn(types, type)) return [name, types[type]!];
    // the base allows this type and the definition does not
    if (before?.name !== name || !(properties[name]!.types || max === 0)) continue;
    const allowed = max === 0 ? [] : Object.keys(types).map(typeOf);
    return [name, allowed.length === 0 ? forbidden : otherType(typeOf(type), allowed)];
  }
  return undefined;
}

/** The type named by the ending of a choice's property: `String` → `string`, `CodeableConcept`. */
function typeOf(suffix: string): string {
  return PRIMITIVES.has(suffix) ? suffix[0]!.toLowerCase() + suffix.slice(1) : suffix;
}

const PRIMITIVES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'Base64Binary Boolean Code Date DateTime Decimal Id Instant Integer Markdown Oid PositiveInt String Time UnsignedInt Uri Uuid Xhtml'.split(
      ' ',
    ),
  ))();
