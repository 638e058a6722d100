import type { Context, Check, PropertyRule, Spec, Json } from '../types.js';
import { filled } from '../primitives/holes.js';
import { compare } from '../primitives/compare.js';
import { placed } from '../table/rules.js';
import { describe } from '../text/describe.js';
import { isObject } from '../primitives/json.js';

/** Checks one value. `index` is its position in an array, -1 outside of one. */
export type CheckOne = (value: unknown, index: number, rule: PropertyRule, c: Context, object: Json) => void;

/** A check of a value, or of each item of an array that is not null. */
export function each(check: CheckOne): Check {
  return (value, rule, c, object) => {
    if (!Array.isArray(value)) return check(value, -1, rule, c, object);
    for (let i = 0; i < value.length; i++) if (value[i] !== null) check(value[i], i, rule, c, object);
  };
}

/** @param wanted for a message: the value must be this */
function must(
  code: 'value.fixed' | 'value.pattern' | 'value.min' | 'value.max' | 'value.length',
  wanted: string,
  holds: (value: unknown) => boolean,
): Check {
  return each((value, index, rule, c) => {
    if (value !== undefined && !holds(value)) c.say(code, rule, describe(value), wanted, placed(rule, index));
  });
}

/** fixed[x]: the value must equal it. */
export function fixed(wanted: unknown): Check {
  return must('value.fixed', shown(wanted), (value) => equal(value, wanted));
}

/** fixed[x] of a primitive that cannot repeat. It implies the type, so no other check is needed. */
export function fixedPrimitive(wanted: unknown): Spec {
  return { test: (value) => value === wanted, wanted: shown(wanted), failure: 'value.fixed' };
}

/** pattern[x]: the value must contain it. */
export function pattern(wanted: unknown): Check {
  return must('value.pattern', `as ${shown(wanted)}`, (value) => matches(value, wanted));
}

/** minValue[x] of a number, date, time or Quantity. A value that cannot be compared passes. */
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
    // `length` counts UTF-16 code units, and some characters have two
    (value) => typeof value !== 'string' || value.length <= most || [...value].length <= most,
  );
}

/** Deep equality of JSON values. `wanted` is part of a definition, so its depth bounds the work. */
export function equal(a: unknown, wanted: unknown): boolean {
  return matches(a, wanted, true);
}

/** True if a value contains a pattern: each of its properties, and for an array a match of each of its items. */
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
