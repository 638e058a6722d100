import { meetsBeyond } from '../checks/beyond-bits.js';
import type { Context, Check, AcceptsValue, PropertyRule, Accepts, Json, Shape } from '../types.js';
import { hasOf } from '../checks/invariants.js';
import { isList } from '../checks/json-types.js';
import { link, ruleOf } from '../table/link.js';
import { OBJECT, PRIMITIVE } from '../table/rules.js';
import { ALWAYS, CHOICES, CONTENT } from '../table/bits.js';

/**
 * Fast path: true if an object is valid. Most objects are, and then no path or profile has to be tracked. False means "not proven valid":
 * the caller falls back to the walk, which alone reports issues.
 *
 * @param depth number of objects around this one
 */
export function accepts(shape: Shape, value: unknown, c: Context, depth: number): value is Json {
  if (shape.rules === undefined) link(shape);
  if (shape.accepts !== undefined) return shape.accepts(value, c, depth);
  return shape.canAccept && acceptedByTable(shape, value, c, depth);
}

/** The fast path of a shape for which no code was generated. */
export function acceptedByTable(shape: Shape, object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const bits = acceptedBits(key, object[key], object, shape, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  if (!isWhole(seen, shape.required)) return false;
  if (shape.beyond !== undefined && !meetsBeyond(shape, shape.beyond, object)) return false;
  return !(seen & shape.watched) || keepsInvariants(shape, object, seen, c);
}

/** True if a value is an object within the limits. If not, the walk reports the limit. */
export function isInReach(value: unknown, c: Context, depth: number): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (c.room <= 0 || depth >= c.maxDepth) return false;
  c.room--;
  return true;
}

/** True if an object has content and all required elements. */
export function isWhole(seen: number, required: number): boolean {
  return (~seen & (CONTENT | required)) === 0;
}

function keepsInvariants({ invariants }: Shape, object: Json, seen: number, c: Context): boolean {
  for (let i = 0; i < invariants.length; i++) {
    const invariant = invariants[i]!;
    const { when, holds } = invariant;
    if (seen & when && !holds?.(object, c, hasOf(invariant, object, seen))) return false;
  }
  return true;
}

/**
 * The bits of a valid property; 0 for any other.
 *
 * @param depth number of objects around the one that has the property
 * @param before the bits of the properties before it
 */
export function acceptedBits(
  key: string,
  value: unknown,
  object: Json,
  shape: Shape,
  c: Context,
  depth: number,
  before: number,
): number {
  if (shape.rules === undefined) link(shape);
  const rule = shape.rules![key] ?? ruleOf(shape, key);
  if (rule === undefined) return 0;
  const { bits, kind, checks } = rule;
  if (bits & before & CHOICES) return 0;
  if (kind === PRIMITIVE) {
    if (!rule.test!(value)) return 0;
  } else if (kind === OBJECT) {
    if (!accepts(rule.shape, value, c, depth + 1)) return 0;
  } else if (!rule.accepts?.(value, rule, c, depth + 1, object)) return 0;
  return checks === undefined || passes(checks, value, rule, c, object) ? bits : 0;
}

/** True if checks report nothing. */
export function passes(
  checks: readonly Check[],
  value: unknown,
  rule: PropertyRule,
  c: Context,
  object: Json,
): boolean {
  const { errors } = c;
  const from = c.drafts.length;
  for (let i = 0; i < checks.length; i++) checks[i]!(value, rule, c, object);
  if (c.drafts.length === from && c.errors === errors) return true;
  c.rollBack(from, errors);
  return false;
}

/** Fast path of an array of objects with a fast path of their own. */
export function acceptedMany(
  accepted: Accepts,
  value: unknown,
  min: number,
  max: number,
  c: Context,
  depth: number,
): boolean {
  if (!isList(value, min, max)) return false;
  for (let i = 0; i < value.length; i++) if (!accepted(value[i], c, depth)) return false;
  return true;
}

/** Fast path of an array of objects. */
export const acceptedAll: AcceptsValue = (value, { shape, min, max }, c, depth) => {
  if (!isList(value, min, max)) return false;
  for (let i = 0; i < value.length; i++) if (!accepts(shape, value[i], c, depth)) return false;
  return true;
};

/** Fast path of an array of primitives. */
export function acceptedValues(
  test: (value: unknown) => boolean,
  value: unknown,
  min: number,
  max: number,
): boolean {
  if (!isList(value, min, max)) return false;
  for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
  return true;
}

export const acceptedEach: AcceptsValue = (value, { test, min, max }) =>
  acceptedValues(test!, value, min, max);
