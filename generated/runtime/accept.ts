// Part of the toolchain's runtime, the same for every project. Do not edit.
import { meetsBeyond } from './beyond-bits.js';
import { rollBack, type Context } from './context.js';
import { hasOf } from './invariants.js';
import { isList } from './kinds.js';
import { link, ruleOf } from './link.js';
import { OBJECT, PRIMITIVE, type Check, type Quiet, type Rule } from './rules.js';
import { ALWAYS, CHOICES, CONTENT, type Accepts, type Json, type Shape } from './shape.js';

/**
 * Whether an object has nothing wrong, without a word of what is: most have nothing, and then places and owners of issues need not be
 * kept. What is refused is for the walk to look at, which may still find that nothing is wrong.
 *
 * @param depth how many objects are around it
 */
export function accepts(shape: Shape, value: unknown, c: Context, depth: number): value is Json {
  if (shape.rules === undefined) link(shape);
  if (shape.accepts !== undefined) return shape.accepts(value, c, depth);
  return shape.isQuiet && acceptedByRules(shape, value, c, depth);
}

export function acceptedByRules(shape: Shape, object: unknown, c: Context, depth: number): object is Json {
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

/** Whether a value is an object that there is still room for; where there is none, the walk says so. */
export function isInReach(value: unknown, c: Context, depth: number): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (c.room <= 0 || depth >= c.maxDepth) return false;
  c.room--;
  return true;
}

/** Whether an object has content and all that must be there, by the bits of its properties. */
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
 * The bits of a property that has nothing wrong; 0 of any other.
 *
 * @param depth how many objects are around the one that has it
 * @param before the bits of those before it
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
  } else if (!rule.quiet?.(value, rule, c, depth + 1, object)) return 0;
  return checks === undefined || passes(checks, value, rule, c, object) ? bits : 0;
}

/** Whether checks have nothing to say. */
export function passes(
  checks: readonly Check[],
  value: unknown,
  rule: Rule,
  c: Context,
  object: Json,
): boolean {
  const { errors } = c;
  const from = c.drafts.length;
  for (let i = 0; i < checks.length; i++) checks[i]!(value, rule, c, object);
  if (c.drafts.length === from) return true;
  rollBack(c, from, errors);
  return false;
}

/** Whether all objects of an array have nothing wrong, and are as many as are allowed. */
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

export const acceptedAll: Quiet = (value, { shape, min, max }, c, depth) => {
  if (!isList(value, min, max)) return false;
  for (let i = 0; i < value.length; i++) if (!accepts(shape, value[i], c, depth)) return false;
  return true;
};

/** The same for primitives. */
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

export const acceptedEach: Quiet = (value, { test, min, max }) => acceptedValues(test!, value, min, max);
