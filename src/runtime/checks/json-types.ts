import { notOf } from './bindings.js';
import { isDecided } from './decided.js';
import type { Context, PropertyRule } from '../types.js';
import { isHollow } from '../primitives/holes.js';
import type { IssueCode } from '../issues.js';
import { describe } from '../text/describe.js';

/** Reports a value of the wrong JSON type, or one that is no valid primitive. */
export function wrong(value: unknown, rule: PropertyRule, c: Context): void {
  stopAtHoles(value, rule.name, c);
  if (c.isVerdictOnly) return void c.errors++;
  const code = failureOf(value, rule);
  if (rule.codes && code === rule.failure) notOf(rule.codes, value as string, rule, c);
  else c.say(code, rule, describe(value), rule.wanted || 'an object');
}

function failureOf(value: unknown, { failure, wanted }: PropertyRule): IssueCode {
  if (Array.isArray(value)) return 'shape.array';
  if (failure === 'value.fixed') return failure;
  if (value === null) return 'shape.null';
  if (typeof value === 'object' || wanted === '') return 'shape.object';
  if (value === '') return 'shape.empty';
  return typeof value === 'string' ? failure : 'type.primitive';
}

/** Reports an item that is no object. False if the array has holes, which ends the iteration. */
export function wrongItem(item: unknown, rule: PropertyRule, index: number, c: Context): boolean {
  const code = Array.isArray(item) ? 'shape.array' : (item ?? null) === null ? 'shape.null' : 'shape.object';
  c.say(code, rule, describe(item), 'an object', `${rule.at}[${index}]`);
  return item !== undefined;
}

/** Reports a value that is no array of an allowed length. True if its items can be checked. */
export function isArray(value: unknown, rule: PropertyRule, c: Context): value is unknown[] {
  if (!Array.isArray(value)) {
    c.say('shape.array', rule, describe(value), 'an array');
    return false;
  }
  const { length } = value;
  const { min, max } = rule;
  if (length === 0) c.say('shape.empty', rule, 'an empty array', 'left out');
  else if (length > max || length < min) wrongCount(length, rule, c);
  stopAtHoles(value, rule.name, c);
  return c.room >= 0 && !isDecided(c);
}

function wrongCount(count: number, { name, at, min, max }: PropertyRule, c: Context): void {
  const isMore = count > max;
  const wanted = isMore ? `at most ${max} allowed` : `at least ${min} required`;
  const message = `${name} occurs ${count === 1 ? 'once' : `${count} times`}; ${wanted}`;
  const params = { element: name, count, min, ...(max < Infinity && { max }) };
  c.add(isMore ? 'cardinality.max' : 'cardinality.min', at, name, message, 'error', undefined, params);
}

/** Fast-path counterpart of `isArray`. */
export function isList(value: unknown, min: number, max: number): value is unknown[] {
  if (!Array.isArray(value)) return false;
  const { length } = value;
  return length > 0 && length <= max && length >= min && !isHollow(value);
}

/** Ends the walk at an array that is sparse or too long to iterate. */
export function stopAtHoles(value: unknown, name: string, c: Context): void {
  if (!Array.isArray(value) || !isHollow(value)) return;
  c.stop('limit.size', `${name} is an array of ${value.length} items: too many, or some are not there`);
}
