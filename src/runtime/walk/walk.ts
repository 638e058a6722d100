import { accepts } from '../fast-path/accepts.js';
import { checkBeyond, placeOf } from '../checks/beyond-bits.js';
import { closest } from '../text/closest.js';
import type { Context, PropertyRule, Json, Shape } from '../types.js';
import { isDecided } from '../checks/decided.js';
import { uniqueId } from '../checks/element-ids.js';
import { settleContexts } from '../checks/extension-context.js';
import { missingPrimitiveExtension } from '../checks/primitive-extensions.js';
import { checkInvariant, hasOf } from '../checks/invariants.js';
import { isArray, stopAtHoles, wrong, wrongItem } from '../checks/json-types.js';
import { link, ruleOf } from '../table/link.js';
import { xhtml } from '../primitives/primitives.js';
import { OTHER, placed, PRIMITIVE } from '../table/rules.js';
import { ALWAYS, CHOICES, CONTENT } from '../table/bits.js';
import { describe } from '../text/describe.js';
import { isObject } from '../primitives/json.js';

/** Checks all properties of an object, its required elements and its invariants. */
export function walk(shape: Shape, object: Json, c: Context): void {
  if (--c.room < 0 || ++c.depth > c.maxDepth) return c.outOfRoom();
  if (shape.rules === undefined) link(shape);
  const { drafts } = c;
  const from = drafts.length;
  const { walkProperties } = shape;
  const seen = walkProperties === undefined ? walkByTable(object, shape, c) : walkProperties(object, c);
  if (isDecided(c)) {
    c.depth--;
    return;
  }
  if (!(seen & CONTENT))
    c.add('shape.empty', '', '', 'an object without content; it must have a value or children');
  const missing = shape.required & ~seen;
  if (missing !== 0) missingElements(shape.elements, missing, c);
  if (shape.beyond !== undefined) checkBeyond(shape, shape.beyond, object, c);
  if (seen & shape.watched && c.room >= 0) {
    const { invariants } = shape;
    for (let i = 0; i < invariants.length; i++) {
      const invariant = invariants[i]!;
      if (seen & invariant.when) checkInvariant(invariant, object, c, hasOf(invariant, object, seen));
    }
  }
  if (drafts.length > from) claim(shape, from, c);
  c.depth--;
}

/** The walk over the properties of a shape for which no code was generated. */
export function walkByTable(object: Json, shape: Shape, c: Context): number {
  let seen = ALWAYS;
  for (const key in object) {
    seen |= walkProperty(key, object[key], object, shape, c, seen);
    if (isDecided(c)) break;
  }
  return seen;
}

/**
 * Checks a property by its rule.
 *
 * @param before the bits of the properties before it
 * @returns its own bits
 */
export function walkProperty(
  key: string,
  value: unknown,
  object: Json,
  shape: Shape,
  c: Context,
  before: number,
): number {
  if (value === undefined) return 0;
  const rule = shape.rules![key] ?? ruleOf(shape, key);
  if (rule === undefined) return otherProperty(shape, key, value, object, c, before);
  const { bits, kind, checks } = rule;
  if (bits & before & CHOICES) c.say('type.choice', rule, 'present twice', 'of one type');
  if (kind === PRIMITIVE) {
    if (!rule.test!(value)) {
      wrong(value, rule, c);
      return bits;
    }
  } else if (kind === OTHER) {
    rule.walk(value, rule, c, object);
  } else if (isObject(value)) {
    if (!accepts(rule.shape, value, c, c.depth)) walkAt(rule, -1, value, c);
  } else {
    wrong(value, rule, c);
    return bits;
  }
  if (checks !== undefined && c.room >= 0) {
    for (let i = 0; i < checks.length; i++) checks[i]!(value, rule, c, object);
  }
  return bits;
}

/** Walks an object unless the fast path accepts it. */
export function inspect(shape: Shape, object: Json, c: Context): void {
  if (!accepts(shape, object, c, c.depth)) walk(shape, object, c);
}

/** Walks the value of a property. `index` is its position in an array, -1 outside of one. */
export function walkAt(rule: PropertyRule, index: number, value: Json, c: Context): void {
  const from = c.drafts.length;
  walk(rule.shape, value, c);
  if (c.drafts.length > from) c.prefix(from, placed(rule, index));
}

/** Attributes issues to a definition, unless an inner one already has them. */
export function claim(shape: Shape, from: number, c: Context): void {
  settleContexts(shape, from, c);
  for (let i = from; i < c.drafts.length; i++) {
    const draft = c.drafts[i]!;
    if (draft.profile !== '') continue;
    draft.profile = shape.profile;
    draft.element = draft.element === '' ? shape.id : `${shape.id}.${draft.element}`;
  }
}

function missingElements(elements: readonly string[], missing: number, c: Context): void {
  for (let i = 0; i < elements.length; i++) {
    if (missing & (1 << i)) {
      const name = elements[i]!;
      c.add('cardinality.min', placeOf(name), name, `${name} is missing`);
    }
  }
}

/** Checks a property that the definition does not name: the `_` property of a primitive, or an unknown one. */
function otherProperty(
  shape: Shape,
  key: string,
  value: unknown,
  object: Json,
  c: Context,
  before: number,
): number {
  stopAtHoles(value, key, c);
  // `resourceType` is no element and has no `_` property
  const isPrimitiveExtension = key.charCodeAt(0) === 95 && key !== '_resourceType';
  const rule = isPrimitiveExtension ? ruleOf(shape, key.slice(1)) : undefined;
  if (!rule || !(rule.test || rule.max === 0)) {
    unknownProperty(shape, key, c);
    return CONTENT;
  }
  if (rule.max === 0) rule.walk(value, rule, c, object);
  const name = key.slice(1);
  if (c.room >= 0) primitiveExtensions(rule, value, object[name], c);
  if (object[name] !== undefined) return CONTENT;
  if (rule.bits & before & CHOICES) c.say('type.choice', rule, 'present twice', 'of one type');
  // an invariant can apply to a primitive without a value
  if (rule.kind === PRIMITIVE && c.room >= 0)
    rule.checks?.forEach((check) => check(undefined, rule, c, object));
  return rule.bits;
}

function unknownProperty(shape: Shape, key: string, c: Context): void {
  if (c.isVerdictOnly) return void c.errors++;
  const suggestion = c.errors < 20 ? closest(key, propertiesOf(shape)) : undefined;
  // a choice with a type that it does not allow: `deceasedString`
  const choice = shape.choices.find((name) => key.startsWith(name.slice(0, -3)));
  const allowed =
    suggestion === undefined && choice
      ? propertiesOf(shape).filter((name) => name.startsWith(choice.slice(0, -3)))
      : [];
  const meant = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const types = allowed.length > 0 ? `; ${choice} may be ${allowed.join(', ')}` : '';
  const message = `${shape.id} has no property ${describe(key)}${meant}${types}`;
  const params = {
    found: key,
    ...(suggestion !== undefined && { suggestion }),
    ...(allowed.length > 0 && { allowed }),
  };
  c.add('shape.unknown', `.${key}`, key, message, 'error', undefined, params);
}

const propertyNames: WeakMap<Shape, readonly string[]> = /* @__PURE__ */ new WeakMap();

/** The names of all properties that a shape allows. */
function propertiesOf(shape: Shape): readonly string[] {
  const known = propertyNames.get(shape);
  if (known) return known;
  const names = new Set<string>();
  for (let one: Shape | undefined = shape; one; one = one.base) {
    for (const [name, { types, max }] of Object.entries(one.properties)) {
      if (types) for (const type of Object.keys(types)) names.add(name.slice(0, -3) + type);
      else if (max !== 0) names.add(name);
    }
  }
  const allowed = [...names].filter((name) => ruleOf(shape, name)?.max !== 0);
  propertyNames.set(shape, allowed);
  return allowed;
}

/** Checks the `_` property of a primitive: `id` and `extension`. STU3: http://hl7.org/fhir/STU3/json.html#primitive */
function primitiveExtensions(rule: PropertyRule, value: unknown, values: unknown, c: Context): void {
  if (rule.kind === PRIMITIVE || rule.max === 0) {
    if (!isObject(value)) return c.say('shape.object', rule, `_ ${describe(value)}`, 'an object');
    if (rule.failure === 'value.fixed' && value['extension'] !== undefined) {
      // STU3: http://hl7.org/fhir/STU3/elementdefinition-definitions.html#ElementDefinition.fixed_x_
      c.say('value.fixed', rule, 'extended', 'as its fixed value is, without extensions');
    }
    if (rule.test === xhtml.test && value['extension'] !== undefined) {
      // STU3: http://hl7.org/fhir/STU3/narrative.html#xhtml: the type has an id, and no extensions
      c.say('cardinality.max', rule, 'extended', 'without extensions');
    }
    return primitiveExtension(rule, value, rule.at, values === undefined, c);
  }
  if (!Array.isArray(value)) return c.say('shape.array', rule, `_ ${describe(value)}`, 'an array');
  if (values === undefined) isArray(value, rule, c); // reports the wrong number
  if (Array.isArray(values) && values.length !== value.length) {
    c.say('shape.array', rule, `of ${values.length} items, _ of ${value.length}`, 'of as many');
  }
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const isAlone = !Array.isArray(values) || values[i] === null || values[i] === undefined;
    if (item === null && !isAlone) continue;
    if (isObject(item)) primitiveExtension(rule, item, `${rule.at}[${i}]`, isAlone, c);
    else if (!wrongItem(item, rule, i, c)) break;
  }
}

/** @param isAlone true if the primitive has no value */
function primitiveExtension(rule: PropertyRule, value: Json, at: string, isAlone: boolean, c: Context): void {
  // with a value an id is enough; without one the element would have no content
  const { id } = value;
  const isId = typeof id === 'string' && id !== '' && Object.keys(value).length === 1;
  if (isId && !isAlone) {
    uniqueId(id, value, `${at}.id`, `${rule.name}.id`, c);
    return missingPrimitiveExtension(rule, c);
  }
  const from = c.drafts.length;
  walk(rule.primitiveExtension ?? c.registry.element, value, c);
  c.prefix(from, at);
}
