import { acceptedAll, acceptedEach, accepts } from './accept.js';
import type { Context } from './context.js';
import { isArray, isItem, wrong } from './kinds.js';
import { range, type Check, type Rule, type Spec } from './rules.js';
import { isObject, type Json, type Shape } from './shape.js';
import { walkAt } from './walk.js';

/** Objects: the values of an element that can repeat. */
export function array(shape: Shape, max?: number, min?: number): Spec {
  return { shape, look: lookAtMany, quiet: acceptedAll, ...range(max, min) };
}

/** The values of a primitive element that can repeat; an item can be null where its other half says something. */
export function repeated(primitive: Spec, max?: number, min?: number): Spec {
  return { ...primitive, look: lookAtRepeated, quiet: acceptedEach, ...range(max, min) };
}

function lookAtMany(value: unknown, rule: Rule, c: Context): void {
  if (!isArray(value, rule, c)) return;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (accepts(rule.shape, item, c, c.depth)) continue;
    if (isObject(item)) walkAt(rule, i, item, c);
    else if (!isItem(item, rule, i, c)) break;
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
