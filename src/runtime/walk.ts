import type { Context } from './context.js';
import { each } from './values.js';
import { settleContexts } from './extension-context.js';
import { CHOICE, describe, isObject, type Json, type Shape } from './shape.js';

/** A bit that is no element's: that of invariants which must always be looked at. */
const ALWAYS = 1 << 31;

/** A longer array is looked at for holes: JSON has none, but an array in memory can be four thousand million of them. */
const LONG = 100_000;

function isMostlyHoles(array: readonly unknown[]): boolean {
  return Object.keys(array).length < array.length / 2;
}

/** Checks all properties of an object, and what must be there. */
export function walk(shape: Shape, object: Json, c: Context): void {
  if (--c.objects < 0 || c.depth >= c.maxDepth || c.stopped) return outOfRoom(c);
  c.depth++;
  const outer = c.shape;
  c.shape = shape;
  const from = c.drafts.length;
  let seen = ALWAYS;
  let isEmpty = true;
  for (const key in object) {
    const value = object[key];
    if (value === undefined) continue;
    if (key !== 'id') isEmpty = false;
    if (typeof value === 'object' && Array.isArray(value) && value.length > LONG && isMostlyHoles(value)) {
      c.stop('limit.size', `${key} is an array of ${value.length} items, most of which are not there`);
      break;
    }
    let bits = shape.property(key, value, c, object);
    if (bits < 0) bits = otherProperty(shape, key, value, object, c);
    if (bits >= CHOICE && bits & seen & -CHOICE) secondChoice(shape, bits, key, c);
    seen |= bits;
  }
  if (isEmpty)
    c.add('shape.empty', '', '', 'an object without content; an element must have a value or children');
  const missing = shape.required & ~seen;
  if (missing !== 0) missingElements(shape.elements, missing, c);
  const constrained = shape.constrained ?? withInvariants(shape);
  for (let i = 0; !c.stopped && i < constrained.length; i++) {
    if (seen & constrained[i]!.when) constrained[i]!.invariants!(object, c, seen);
  }
  if (c.drafts.length > from) claim(shape, from, c);
  c.shape = outer;
  c.depth--;
}

function outOfRoom(c: Context): void {
  if (c.objects < 0) c.stop('limit.size', 'more objects than will be looked at');
  else c.stop('limit.depth', `nested deeper than ${c.maxDepth} objects`);
}

function withInvariants(shape: Shape): readonly Shape[] {
  const found: Shape[] = [];
  for (let at: Shape | undefined = shape; at; at = at.base?.()) if (at.invariants) found.push(at);
  return (shape.constrained = found);
}

/** Issues that no inner definition has claimed are this one's; a choice's values are in FHIRPath under the choice's name. */
export function claim(shape: Shape, from: number, c: Context): void {
  settleContexts(shape, from, c);
  for (let i = from; i < c.drafts.length; i++) {
    const draft = c.drafts[i]!;
    // a property that is none of the choice's keeps its own name
    const isUnknown = draft.code === 'shape.unknown' && draft.expression.lastIndexOf('.') === 0;
    const choice = isUnknown ? undefined : shape.choices.find((name) => isOfChoice(draft.expression, name));
    if (choice !== undefined) {
      const stem = choice.slice(0, -3);
      draft.expression = draft.expression.replace(/^\.\w+/, `.${stem}`);
      if (draft.profile === '') draft.element = draft.element.replace(/^\w+(\[x\])?/, choice);
    }
    if (draft.profile !== '') continue;
    draft.profile = shape.profile;
    draft.element = draft.element === '' ? shape.id : `${shape.id}.${draft.element}`;
  }
}

/** Whether a place begins with `.valueString`, of `value[x]`. */
function isOfChoice(place: string, choice: string): boolean {
  const length = choice.length - 3;
  const next = place.charCodeAt(length + 1);
  return next >= 65 && next <= 90 && place.startsWith(choice.slice(0, length), 1);
}

/** Notes that an invariant of the object does not hold. */
export function broken(
  c: Context,
  key: string,
  human: string,
  severity: 'error' | 'warning' = 'error',
): void {
  c.add('invariant', '', '', human, severity, key);
}

/** Invariants that an element states on its own, for each of its values. */
export function constrained(
  value: unknown,
  key: string,
  c: Context,
  check: (value: unknown, c: Context, half: unknown) => void,
  object: Json,
): 0 {
  if (value === undefined) return 0;
  const half = object[`_${key}`];
  return each(value, key, (item, at) => {
    const from = c.drafts.length;
    check(item, c, Array.isArray(half) ? undefined : half);
    for (let i = from; i < c.drafts.length; i++) {
      c.drafts[i]!.expression = at;
      c.drafts[i]!.element = key;
    }
  });
}

function missingElements(elements: readonly string[], missing: number, c: Context): void {
  for (let i = 0; i < elements.length; i++) {
    if (missing & (1 << i)) {
      const name = elements[i]!;
      c.add(
        'cardinality.min',
        `.${name.replace(/\[x\]|:.*/, '')}`,
        name,
        `${name} is missing; at least 1 is required`,
      );
    }
  }
}

function secondChoice(shape: Shape, bits: number, key: string, c: Context): void {
  const name = shape.choices.find((_, i) => bits & (CHOICE << i)) ?? key;
  c.add('type.choice', `.${key}`, name, `${key} is a second value of ${name}; at most one is allowed`);
}

/** A property that the definition does not name: the other half of a primitive (`_birthDate`), or nothing that FHIR has. */
function otherProperty(shape: Shape, key: string, value: unknown, object: Json, c: Context): number {
  if (key.charCodeAt(0) === 95) {
    const name = key.slice(1);
    const kind = c.probed;
    c.probed = 0;
    const from = c.drafts.length;
    const { errors } = c;
    const bits = shape.property(name, undefined, c, object);
    const probed = c.probed as 0 | 1 | 2 | 3;
    c.probed = kind;
    if (probed !== 0) {
      siblings(probed === 2, name, value, object, c);
      if (probed === 3 && isObject(value) && value['extension'] !== undefined) {
        // STU3: http://hl7.org/fhir/STU3/elementdefinition-definitions.html#ElementDefinition.fixed_x_
        c.add('value.fixed', `.${name}`, name, `${name} has extensions, which its fixed value does not have`);
      }
      return object[name] === undefined ? bits : 0;
    }
    c.drafts.length = from;
    c.errors = errors;
  }
  c.add('shape.unknown', `.${key}`, key, `${describe(key)} is no property of ${shape.id}`);
  return 0;
}

/** The `id` and `extension` of a primitive, beside its value. STU3: http://hl7.org/fhir/STU3/json.html#primitive */
function siblings(isArray: boolean, name: string, value: unknown, object: Json, c: Context): void {
  const at = `.${name}`;
  if (!isArray) {
    if (isObject(value)) sibling(value, at, object[name] === undefined, c);
    else c.add('shape.object', at, name, `_${name} is ${describe(value)}; an object is required`);
    return;
  }
  if (!Array.isArray(value)) {
    c.add('shape.array', at, name, `_${name} is ${describe(value)}; an array is required`);
    return;
  }
  const values = object[name];
  if (values === undefined && value.length === 0) {
    c.add('shape.empty', at, name, `_${name} is an empty array`);
  }
  if (Array.isArray(values) && values.length !== value.length) {
    c.add('shape.array', at, name, `_${name} has ${value.length} items beside ${values.length} of ${name}`);
  }
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const isAlone = !Array.isArray(values) || values[i] === null || values[i] === undefined;
    if (item === null && !isAlone) continue;
    if (isObject(item)) sibling(item, `${at}[${i}]`, isAlone, c);
    else
      c.add('shape.null', `${at}[${i}]`, name, `_${name} has ${describe(item)} where an object is required`);
    if (item === undefined) break;
  }
}

function sibling(value: Json, at: string, isAlone: boolean, c: Context): void {
  const from = c.drafts.length;
  // beside a value an id is enough; alone it is an element without content
  const isId = !isAlone && typeof value['id'] === 'string' && Object.keys(value).length === 1;
  if (!isId) walk(c.registry.element, value, c);
  c.prefix(from, at);
}

/** One object: the values of an element that cannot repeat. */
export function one(value: unknown, key: string, c: Context, shape: Shape): 0 {
  const from = c.drafts.length;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) walk(shape, value as Json, c);
  else return notAnObject(value, key, c);
  if (c.drafts.length > from) c.prefix(from, `.${key}`);
  return 0;
}

function notAnObject(value: unknown, key: string, c: Context): 0 {
  if (value === undefined) return c.add('shape.unknown', `.${key}`, key, ''); // asked about `_key`: it is no primitive
  const code = Array.isArray(value) ? 'shape.array' : value === null ? 'shape.null' : 'shape.object';
  return c.add(code, `.${key}`, key, `${key} is ${describe(value)}; an object is required`);
}

/** Objects: the values of an element that can repeat. */
export function many(value: unknown, key: string, c: Context, shape: Shape, max = Infinity, min = 0): 0 {
  if (!isArray(value, key, c, max, min)) return 0;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = c.drafts.length;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) walk(shape, item as Json, c);
    else if (!isItem(item, key, i, c)) break;
    if (c.drafts.length > from) c.prefix(from, `.${key}[${i}]`);
  }
  return 0;
}

/** Reports an item that is no object. False where the array has holes, so that there is no use in going on. */
export function isItem(item: unknown, key: string, index: number, c: Context): boolean {
  const code = Array.isArray(item)
    ? 'shape.array'
    : item === null || item === undefined
      ? 'shape.null'
      : 'shape.object';
  const from = c.drafts.length;
  c.add(code, '', key, `${key} has ${describe(item)} as item ${index}; an object is required`);
  if (item === undefined) c.prefix(from, `.${key}[${index}]`);
  return item !== undefined;
}

/** Checks that a value is an array of an allowed length; the items are left to the caller. */
export function isArray(
  value: unknown,
  key: string,
  c: Context,
  max: number,
  min: number,
): value is unknown[] {
  if (!Array.isArray(value)) {
    notAnArray(value, key, c);
    return false;
  }
  const { length } = value;
  if (length === 0) c.add('shape.empty', `.${key}`, key, `${key} is an empty array; leave it out instead`);
  else if (length > max) {
    c.add('cardinality.max', `.${key}`, key, `${key} has ${length} items; at most ${max} allowed`);
  } else if (length < min) {
    c.add('cardinality.min', `.${key}`, key, `${key} has ${length} items; at least ${min} required`);
  }
  return true;
}

function notAnArray(value: unknown, key: string, c: Context): void {
  if (value === undefined) c.add('shape.unknown', `.${key}`, key, '');
  else c.add('shape.array', `.${key}`, key, `${key} is ${describe(value)}; an array is required`);
}

/** An element that the definition forbids. */
export function forbidden(value: unknown, key: string, c: Context): 0 {
  if (value === undefined) c.probed = 1; // `_key` of a forbidden primitive: its own message comes from here
  return c.add('cardinality.max', `.${key}`, key, `${key} is not allowed here (0..0)`);
}

/** A type that a choice element of the definition does not have. */
export function otherChoice(value: unknown, key: string, c: Context, name: string): 0 {
  if (value === undefined) c.probed = 1;
  return c.add(
    'type.choice',
    `.${key}`,
    name,
    `${key} is not allowed: it is of none of the types of ${name} here`,
  );
}

/** The other half of a primitive of which the profile says more than that it can be there. */
export function beside(value: unknown, name: string, c: Context, shape: Shape): 0 {
  const from = c.drafts.length;
  if (isObject(value)) walk(shape, value, c);
  else
    return c.add('shape.object', `.${name}`, name, `_${name} is ${describe(value)}; an object is required`);
  if (c.drafts.length > from) c.prefix(from, `.${name}`);
  return 0;
}
