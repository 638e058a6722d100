import { rollBack, type Context } from './context.js';
import { CHOICES, CONTENT, type Json, type Shape } from './shape.js';
import { hasOf } from './invariants.js';
import { isList } from './kinds.js';
import { link, ruleOf } from './link.js';
import { OBJECT, PRIMITIVE, type Quiet } from './rules.js';
import { scanByRules } from './walk.js';

/**
 * Whether an object has nothing wrong, without a word of what is: most have nothing, and then places and owners of issues need not be
 * kept. What is refused is for the walk to look at, which may still find that nothing is wrong.
 */
export function accepts(shape: Shape, value: unknown, c: Context): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (shape.rules === undefined) link(shape);
  if (!shape.isQuiet) return false;
  if (c.room <= 0 || c.depth >= c.maxDepth) return false; // which the walk then says
  const { scan = scanByRules } = shape;
  c.room--;
  c.depth++;
  const seen = scan(value as Json, shape, c, true);
  c.depth--;
  if (!(seen & CONTENT) || shape.required & ~seen) return false;
  return !(seen & shape.watched) || keepsInvariants(shape, value as Json, seen, c);
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
 * @param before the bits of those before it
 */
export function acceptedBits(
  key: string,
  value: unknown,
  object: Json,
  shape: Shape,
  c: Context,
  before: number,
): number {
  const rule = shape.rules![key] ?? ruleOf(shape, key);
  if (rule === undefined) return 0;
  const { bits, kind, checks } = rule;
  if (bits & before & CHOICES) return 0;
  if (kind === PRIMITIVE) {
    if (!rule.test!(value)) return 0;
  } else if (kind === OBJECT) {
    if (!accepts(rule.shape, value, c)) return 0;
  } else if (!rule.quiet?.(value, rule, c)) return 0;
  if (checks !== undefined) {
    const { errors } = c;
    const from = c.drafts.length;
    for (let i = 0; i < checks.length; i++) checks[i]!(value, rule, c, object);
    if (c.drafts.length > from) return rollBack(c, from, errors);
  }
  return bits;
}

/** Whether all objects of an array have nothing wrong, and are as many as are allowed. */
export function acceptsMany(shape: Shape, value: unknown, min: number, max: number, c: Context): boolean {
  if (!isList(value, min, max)) return false;
  for (let i = 0; i < value.length; i++) if (!accepts(shape, value[i], c)) return false;
  return true;
}

export const acceptsAll: Quiet = (value, { shape, min, max }, c) => acceptsMany(shape, value, min, max, c);

/** The same for primitives. */
export function acceptsValues(
  test: (value: unknown) => boolean,
  value: unknown,
  min: number,
  max: number,
): boolean {
  if (!isList(value, min, max)) return false;
  for (let i = 0; i < value.length; i++) if (!test(value[i])) return false;
  return true;
}

export const acceptsEach: Quiet = (value, { test, min, max }) => acceptsValues(test!, value, min, max);
