import { accepts } from './accept.js';
import { checkBeyond, placeOf } from './beyond-bits.js';
import { closest } from './closest.js';
import type { Context } from './context.js';
import { uniqueId } from './element-ids.js';
import { settleContexts } from './extension-context.js';
import { missingHalf } from './halves.js';
import { checkInvariant, hasOf } from './invariants.js';
import { isArray, isItem, stopAtHoles, wrong } from './kinds.js';
import { link, ruleOf } from './link.js';
import { xhtml } from './primitives.js';
import { OTHER, placed, PRIMITIVE, type Rule } from './rules.js';
import { ALWAYS, CHOICES, CONTENT, describe, isObject, type Json, type Shape } from './shape.js';

/** Checks all properties of an object, and what must be there. */
export function walk(shape: Shape, object: Json, c: Context): void {
  if (--c.room < 0 || ++c.depth > c.maxDepth) return c.outOfRoom();
  if (shape.rules === undefined) link(shape);
  const { drafts } = c;
  const from = drafts.length;
  const { scan } = shape;
  const seen = scan === undefined ? scanByRules(object, shape, c) : scan(object, c);
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

export function scanByRules(object: Json, shape: Shape, c: Context): number {
  let seen = ALWAYS;
  for (const key in object) seen |= property(key, object[key], object, shape, c, seen);
  return seen;
}

/**
 * Checks a property by its rule.
 *
 * @param before the bits of those before it
 * @returns its own bits
 */
export function property(
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
    rule.look(value, rule, c, object);
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

/** Walks an object, where anything may be wrong with it. */
export function inspect(shape: Shape, object: Json, c: Context): void {
  if (!accepts(shape, object, c, c.depth)) walk(shape, object, c);
}

/** Walks a value of a rule's shape; `index` is its own in an array, -1 where there is none. */
export function walkAt(rule: Rule, index: number, value: Json, c: Context): void {
  const from = c.drafts.length;
  walk(rule.shape, value, c);
  if (c.drafts.length > from) c.prefix(from, placed(rule, index));
}

/** Attributes to a definition the issues that no inner one has claimed. */
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

/** A property that the definition does not name: the other half of a primitive (`_birthDate`), or nothing that FHIR has. */
function otherProperty(
  shape: Shape,
  key: string,
  value: unknown,
  object: Json,
  c: Context,
  before: number,
): number {
  stopAtHoles(value, key, c);
  // what kind of resource it is is no element, which could have another half
  const isHalf = key.charCodeAt(0) === 95 && key !== '_resourceType';
  const rule = isHalf ? ruleOf(shape, key.slice(1)) : undefined;
  if (!rule || !(rule.test || rule.max === 0)) {
    unknownProperty(shape, key, c);
    return CONTENT;
  }
  if (rule.max === 0) rule.look(value, rule, c, object);
  const name = key.slice(1);
  if (c.room >= 0) siblings(rule, value, object[name], c);
  if (object[name] !== undefined) return CONTENT;
  if (rule.bits & before & CHOICES) c.say('type.choice', rule, 'present twice', 'of one type');
  // an invariant can say something of what has no value
  if (rule.kind === PRIMITIVE && c.room >= 0)
    rule.checks?.forEach((check) => check(undefined, rule, c, object));
  return rule.bits;
}

function unknownProperty(shape: Shape, key: string, c: Context): void {
  const suggestion = c.errors < 20 ? closest(key, propertiesOf(shape)) : undefined;
  const meant = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
  const message = `${shape.id} has no property ${describe(key)}${meant}`;
  const params = { found: key, ...(suggestion !== undefined && { suggestion }) };
  c.add('shape.unknown', `.${key}`, key, message, 'error', undefined, params);
}

/** The names of all properties that an object of a shape may have. */
function propertiesOf(shape: Shape): string[] {
  const names: string[] = [];
  for (let one: Shape | undefined = shape; one; one = one.base) {
    for (const [name, { types, max }] of Object.entries(one.properties)) {
      if (types) for (const type of Object.keys(types)) names.push(name.slice(0, -3) + type);
      else if (max !== 0) names.push(name);
    }
  }
  return names.filter((name) => ruleOf(shape, name)?.max !== 0);
}

/** The `id` and `extension` of a primitive, beside its value. STU3: http://hl7.org/fhir/STU3/json.html#primitive */
function siblings(rule: Rule, value: unknown, values: unknown, c: Context): void {
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
    return sibling(rule, value, rule.at, values === undefined, c);
  }
  if (!Array.isArray(value)) return c.say('shape.array', rule, `_ ${describe(value)}`, 'an array');
  if (values === undefined) isArray(value, rule, c); // which then says how many there are
  if (Array.isArray(values) && values.length !== value.length) {
    c.say('shape.array', rule, `of ${values.length} items, _ of ${value.length}`, 'of as many');
  }
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const isAlone = !Array.isArray(values) || values[i] === null || values[i] === undefined;
    if (item === null && !isAlone) continue;
    if (isObject(item)) sibling(rule, item, `${rule.at}[${i}]`, isAlone, c);
    else if (!isItem(item, rule, i, c)) break;
  }
}

function sibling(rule: Rule, value: Json, at: string, isAlone: boolean, c: Context): void {
  // beside a value an id is enough; alone it is an element without content
  const { id } = value;
  const isId = typeof id === 'string' && id !== '' && Object.keys(value).length === 1;
  if (isId && !isAlone) {
    uniqueId(id, value, `${at}.id`, `${rule.name}.id`, c);
    return missingHalf(rule, c);
  }
  const from = c.drafts.length;
  walk(rule.half ?? c.registry.element, value, c);
  c.prefix(from, at);
}
