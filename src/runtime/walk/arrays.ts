import { acceptedAll, acceptedEach, accepts } from '../fast-path/accepts.js';
import type { Context, Check, PropertyRule, Spec, Json, Shape } from '../types.js';
import { isDecided } from '../checks/decided.js';
import { isArray, wrong, wrongItem } from '../checks/json-types.js';
import { range } from '../table/rules.js';
import { isObject } from '../primitives/json.js';
import { walkAt } from './walk.js';

/** A repeating element whose values are objects. */
export function array(shape: Shape, max?: number, min?: number): Spec {
  return { shape, walk: walkObjects, accepts: acceptedAll, ...range(max, min) };
}

/** A repeating primitive. An item may be null if the `_` array has an object there. */
export function repeated(primitive: Spec, max?: number, min?: number): Spec {
  return { ...primitive, walk: walkPrimitives, accepts: acceptedEach, ...range(max, min) };
}

function walkObjects(value: unknown, rule: PropertyRule, c: Context): void {
  if (!isArray(value, rule, c)) return;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (accepts(rule.shape, item, c, c.depth)) continue;
    if (isObject(item)) walkAt(rule, i, item, c);
    else if (!wrongItem(item, rule, i, c)) break;
    if (isDecided(c)) break;
  }
}

const walkPrimitives: Check = (value, rule, c, object) => {
  if (!isArray(value, rule, c)) return;
  for (let i = 0; i < value.length; i++) {
    const item: unknown = value[i];
    if (rule.test!(item) || (item === null && hasPrimitiveExtension(object, rule.name, i))) continue;
    const from = c.drafts.length;
    if (item === undefined) {
      wrongItem(item, rule, i, c);
      break;
    }
    wrong(item, rule, c);
    if (c.drafts.length > from) c.drafts[from]!.expression += `[${i}]`;
  }
};

function hasPrimitiveExtension(object: Json, name: string, index: number): boolean {
  const extensions = object[`_${name}`];
  return Array.isArray(extensions) && typeof extensions[index] === 'object' && extensions[index] !== null;
}
