import type { Invariant } from './invariants.js';
import { forbidden, otherType, Rule, type Spec } from './rules.js';
import { ALWAYS, CHOICE, CONTENT, type LinkedInvariant, type Rules, type Shape } from './shape.js';

/** The elements of a shape that can have a bit; see `CONTENT`. */
export const MAX_ELEMENTS = 23;

/** The choice elements of a shape that can have a bit; see `CHOICE`. */
export const MAX_CHOICES = 7;

/** Puts a shape together from its definition and what it derives from, but for its rules, of which an object needs few. */
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
    scan,
  } = shape.define();
  if (base && !base.rules) link(base);
  shape.base = base;
  shape.properties = properties;
  shape.choices = base ? [...base.choices] : [];
  // those that must be there come first, so that they have bits, however many others matter
  shape.elements = base ? base.elements.filter((_, i) => base.required & (1 << i)) : [];
  shape.isQuiet = base?.isQuiet ?? true;
  const beyond = [...(base?.beyond?.required ?? [])];
  for (const name of Object.keys(properties)) {
    const { required, types, max, look, quiet } = properties[name]!;
    if (required) {
      for (const one of required === true ? [name] : required)
        if (bitOf(one, shape) === ALWAYS) beyond.push(one);
    }
    if (name.endsWith('[x]') && (types || max === 0) && !shape.choices.includes(name))
      shape.choices.push(name);
    if (look && !quiet && max !== 0) shape.isQuiet = false;
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
  shape.scan = scan;
  shape.rules = Object.create(null) as Rules;
}

/** All of one form, which makes it fast. */
function linked({ key, human, holds, reads, isAlways, severity }: Invariant, shape: Shape): LinkedInvariant {
  const bits = reads.map((name) => bitOf(name, shape));
  const when = isAlways ? ALWAYS : bits.reduce((all, bit) => all | bit, 0);
  return { key, human, holds, reads, isAlways, severity, when, bits: holds && holds.length > 2 ? bits : [] };
}

/** The rule of a property, its own or its base's; made when it is first asked for. */
export function ruleOf(shape: Shape, key: string): Rule | undefined {
  const rules = shape.rules!;
  if (rules[key]) return rules[key];
  const before = shape.base && ruleOf(shape.base, key);
  const [name, spec] = ownSpec(shape, key, before) ?? [];
  // where no more is said than that it must be there, what was said before holds
  const isSaid = spec && (!before || spec.test || spec.shape || spec.look || spec.max === 0);
  if (isSaid) return (rules[key] = new Rule(name!, spec, bitsOf(name!, shape)));
  if (!before) return undefined;
  const bits = bitsOf(before.name, shape);
  return (rules[key] = bits === before.bits ? before : new Rule(before.name, before, bits));
}

/** What the definition itself says of a property, and of which element that is. */
function ownSpec(
  { properties, choices }: Shape,
  key: string,
  before: Rule | undefined,
): [name: string, spec: Spec] | undefined {
  if (Object.hasOwn(properties, key) && !key.endsWith('[x]')) return [key, properties[key]!];
  for (const name of choices) {
    const stem = name.slice(0, -3);
    if (!key.startsWith(stem) || !Object.hasOwn(properties, name)) continue;
    const { types = {}, max } = properties[name]!;
    const type = key.slice(stem.length);
    if (Object.hasOwn(types, type)) return [name, types[type]!];
    // a type that the base has and this definition does not is none of the choice here
    if (before?.name !== name || !(properties[name]!.types || max === 0)) continue;
    const allowed = max === 0 ? [] : Object.keys(types).map(typeOf);
    return [name, allowed.length === 0 ? forbidden : otherType(typeOf(type), allowed)];
  }
  return undefined;
}

/** The type at the end of a choice's property: `String` → `string`, `CodeableConcept`. */
function typeOf(suffix: string): string {
  return PRIMITIVES.has(suffix) ? suffix[0]!.toLowerCase() + suffix.slice(1) : suffix;
}

const PRIMITIVES: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    'Base64Binary Boolean Code Date DateTime Decimal Id Instant Integer Markdown Oid PositiveInt String Time UnsignedInt Uri Uuid Xhtml'.split(
      ' ',
    ),
  ))();

/** All bits of an element's properties. */
export function bitsOf(name: string, { elements, choices }: Pick<Shape, 'elements' | 'choices'>): number {
  const choice = choices.indexOf(name);
  const hasBit = choice >= 0 && choice < MAX_CHOICES;
  let bits = (hasBit ? CHOICE << choice : 0) | (name === 'id' ? ALWAYS : CONTENT);
  for (let i = 0; i < elements.length; i++) if (isNameOf(elements[i]!, name)) bits |= 1 << i;
  return bits;
}

/** The bit of an element, which it has from then on; where there are no more of them, one that is always set. */
export function bitOf(name: string, { elements }: Pick<Shape, 'elements'>): number {
  let at = elements.findIndex((element) => isNameOf(element, name));
  if (at < 0) at = elements.length < MAX_ELEMENTS ? elements.push(name) - 1 : 31;
  return 1 << at;
}

/** Whether a name is an element's, or that of a slice of it: `extension:deliveryChannel`. */
export function isNameOf(element: string, name: string): boolean {
  return element.startsWith(name) && (element.length === name.length || element[name.length] === ':');
}

/** The bits of the slices that must be there: the first has bit 1, the second bit 2, and so on. */
export function neededBits(slices: readonly { readonly min: number }[]): number {
  return slices.reduce((bits, { min }, i) => (min > 0 ? bits | (1 << i) : bits), 0);
}
