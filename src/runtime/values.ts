import type { Context } from './context.js';
import { filled } from './holes.js';
import { compare } from './order.js';
import { placed, type Check, type Rule, type Spec } from './rules.js';
import { describe, isObject, type Json } from './shape.js';

/** Looks at one value; `index` is its own in an array, -1 where there is none. */
export type Look = (value: unknown, index: number, rule: Rule, c: Context, object: Json) => void;

/** A check of a value, or of each item of an array that is not null. */
export function each(look: Look): Check {
  return (value, rule, c, object) => {
    if (!Array.isArray(value)) return look(value, -1, rule, c, object);
    for (let i = 0; i < value.length; i++) if (value[i] !== null) look(value[i], i, rule, c, object);
  };
}

/** A check of each value; what it must be, for a message. */
function must(
  code: 'value.fixed' | 'value.pattern' | 'value.min' | 'value.max' | 'value.length',
  wanted: string,
  holds: (value: unknown) => boolean,
): Check {
  return each((value, index, rule, c) => {
    if (value !== undefined && !holds(value)) c.say(code, rule, describe(value), wanted, placed(rule, index));
  });
}

/** fixed[x]: equal in everything. */
export function fixed(wanted: unknown): Check {
  return must('value.fixed', shown(wanted), (value) => equal(value, wanted));
}

/** fixed[x] of a primitive that cannot repeat: it says the type too, and stands for the check of that. */
export function fixedPrimitive(wanted: unknown): Spec {
  return { test: (value) => value === wanted, wanted: shown(wanted), failure: 'value.fixed' };
}

/** pattern[x]: all that the pattern says is there; more may be. */
export function pattern(wanted: unknown): Check {
  return must('value.pattern', `as ${shown(wanted)}`, (value) => matches(value, wanted));
}

/** minValue[x]: of a number, a date or time, or a Quantity; what cannot be compared with it is not below it. */
export function atLeast(least: Bound): Check {
  return must('value.min', `${bound(least)} or more`, (value) => !(compare(value, least) < 0));
}

/** maxValue[x] */
export function atMost(most: Bound): Check {
  return must('value.max', `${bound(most)} or less`, (value) => !(compare(value, most) > 0));
}

type Bound = number | string | Json;

function bound(value: Bound): string {
  return isObject(value) ? JSON.stringify(value) : String(value);
}

export function maxLength(most: number): Check {
  return must(
    'value.length',
    `${most} characters or less`,
    // characters, of which some take two of the units that a length counts
    (value) => typeof value !== 'string' || value.length <= most || [...value].length <= most,
  );
}

/** Deep equality of JSON values. `wanted` comes from a definition, so that its depth bounds the work. */
export function equal(a: unknown, wanted: unknown): boolean {
  return matches(a, wanted, true);
}

/** Whether a value has all that a pattern has; an array, an item for each of the pattern's. */
export function matches(a: unknown, wanted: unknown, isWhole = false): boolean {
  if (a === wanted) return true;
  if (Array.isArray(wanted)) {
    if (!Array.isArray(a) || (isWhole && a.length !== wanted.length)) return false;
    return wanted.every((item, i) =>
      isWhole ? matches(a[i], item, true) : filled(a).some((other) => matches(other, item)),
    );
  }
  if (!isObject(wanted) || !isObject(a)) return false;
  const keys = Object.keys(wanted);
  if (isWhole && Object.keys(a).length !== keys.length) return false;
  return keys.every((key) => matches(a[key], wanted[key], isWhole));
}

function shown(wanted: unknown): string {
  return typeof wanted === 'object' ? JSON.stringify(wanted) : describe(wanted);
}
