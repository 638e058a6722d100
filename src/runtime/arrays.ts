import type { Context } from './context.js';
import { isHollow } from './holes.js';
import type { Check, Rule, Spec } from './rules.js';
import { describe, type Json, type Shape } from './shape.js';
import { walk, wrong } from './walk.js';

/** Objects: the values of an element that can repeat. */
export function many(shape: Shape, max?: number, min?: number): Spec {
  return { shape, look: lookAtMany, ...range(max, min) };
}

/** The values of a primitive element that can repeat; an item can be null where its other half says something. */
export function repeated(primitive: Spec, max?: number, min?: number): Spec {
  return { ...primitive, look: lookAtRepeated, ...range(max, min) };
}

/** `max` and `min` of a specification, where they are said. */
export function range(max: number = Infinity, min = 0): Pick<Spec, 'max' | 'min'> {
  return { max, min };
}

function lookAtMany(value: unknown, rule: Rule, c: Context): void {
  if (!isArray(value, rule, c)) return;
  const { shape } = rule;
  const { drafts } = c;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    const from = drafts.length;
    if (typeof item === 'object' && item !== null && !Array.isArray(item)) walk(shape, item as Json, c);
    else if (!isItem(item, rule, i, c)) break;
    else continue;
    if (drafts.length > from) c.prefix(from, `${rule.at}[${i}]`);
  }
}

const lookAtRepeated: Check = (value, rule, c, object) => {
  if (!isArray(value, rule, c)) return;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (rule.test!(item) || (item === null && hasSibling(object, rule.name, i))) continue;
    const from = c.drafts.length;
    if (item === undefined) {
      isItem(item, rule, i, c);
      break;
    }
    wrong(item, rule, c);
    if (c.drafts.length > from) c.drafts[from]!.expression += `[${i}]`;
  }
};

function hasSibling(object: Json, name: string, index: number): boolean {
  const others = object[`_${name}`];
  return Array.isArray(others) && typeof others[index] === 'object' && others[index] !== null;
}

/** Reports an item that is no object. False where the array has holes, so that there is no use in going on. */
export function isItem(item: unknown, rule: Rule, index: number, c: Context): boolean {
  const code = Array.isArray(item) ? 'shape.array' : (item ?? null) === null ? 'shape.null' : 'shape.object';
  c.say(code, rule, describe(item), 'an object', `${rule.at}[${index}]`);
  return item !== undefined;
}

/** Checks that a value is an array of an allowed length; the items are left to the caller. */
export function isArray(value: unknown, rule: Rule, c: Context): value is unknown[] {
  if (!Array.isArray(value)) {
    c.say('shape.array', rule, describe(value), 'an array');
    return false;
  }
  const { length } = value;
  const { min, max } = rule;
  if (length === 0) c.say('shape.empty', rule, 'an empty array', 'left out');
  else if (length > max)
    c.say('cardinality.max', rule, `there ${length} times`, `there ${max} times at most`);
  else if (length < min)
    c.say('cardinality.min', rule, `there ${length} times`, `there ${min} times at least`);
  stopAtHoles(value, rule.name, c);
  return c.room >= 0;
}

/** Ends the walk at an array of holes, which nobody is to go through. */
export function stopAtHoles(value: unknown, name: string, c: Context): void {
  if (!Array.isArray(value) || !isHollow(value)) return;
  c.stop('limit.size', `${name} is an array of ${value.length} items: too many, or some are not there`);
}
