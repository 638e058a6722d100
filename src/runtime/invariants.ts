import type { Context } from './context.js';
import { choice, type Memo } from './fhirpath.js';
import type { Severity } from './issues.js';
import { lastNarrative } from './narrative-memory.js';
import { placed, type Check } from './rules.js';
import { ALWAYS, type Json, type LinkedInvariant } from './shape.js';
import { each } from './values.js';

/** A FHIRPath constraint, compiled. */
export interface Invariant {
  readonly key: string;
  /** What it says, in words. */
  readonly human: string;
  /** Whether it holds; absent where it is stated in words only. */
  readonly holds: Holds | undefined;
  /** Elements: whether the first is there is the first bit of `has`, and so on. */
  readonly reads: readonly string[];
  /** Whether it may fail where none of them is there. */
  readonly isAlways: boolean;
  readonly severity: Severity;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- what is read is JSON of any shape */
export interface Evaluation {
  /** `%resource` */
  readonly root: any;
  readonly memo: Memo;
}

/** @param has which of the elements that it reads are there; for a primitive, the object beside its value */
export type Holds = ($this: any, c: Evaluation, has: any) => boolean;
/* eslint-enable @typescript-eslint/no-explicit-any */

export function invariant(
  key: string,
  human: string,
  holds?: Holds,
  reads: readonly string[] = [],
  isAlways = reads.length === 0,
  severity: Severity = 'error',
): Invariant {
  return { key, human, holds, reads, isAlways, severity };
}

/** Which of the elements that an invariant reads are there. */
export function hasOf({ bits, reads }: LinkedInvariant, object: Json, seen: number): number {
  let has = 0;
  for (let i = 0; i < bits.length; i++) {
    const isThere = bits[i] === ALWAYS ? isIn(object, reads[i]!) : (seen & bits[i]!) !== 0;
    if (isThere) has |= 1 << i;
  }
  return has;
}

/** Of an element that has no bit of its own. */
function isIn(object: Json, name: string): boolean {
  if (name.endsWith('[x]')) return choice(object, name.slice(0, -3)) !== undefined;
  return object[name] !== undefined || object[`_${name}`] !== undefined;
}

/** Notes that an invariant of the object does not hold, or that nobody can tell. */
export function checkInvariant(invariant: Invariant, $this: unknown, c: Context, has: unknown): void {
  const { holds } = invariant;
  if (holds !== undefined && holds($this, c, has)) return;
  const { key, human, severity } = invariant;
  if (holds) c.add('invariant', '', '', faultOf($this, key) ?? human, severity, key, { human });
  else c.skip('invariant', `invariant ${key}`, 'it is stated in words only');
}

/** The fault of a narrative that breaks an invariant. */
function faultOf(value: unknown, key: string): string | undefined {
  const { div, fault } = lastNarrative;
  return typeof value === 'string' && value === div && fault?.key === key ? fault.message : undefined;
}

/** Invariants that an element states on its own, for each of its values. */
export function constrained(...invariants: Invariant[]): Check {
  return each((value, index, rule, c, object) => {
    const half = object[`_${rule.name}`];
    const from = c.drafts.length;
    for (const one of invariants) checkInvariant(one, value, c, Array.isArray(half) ? undefined : half);
    for (let i = from; i < c.drafts.length; i++) {
      c.drafts[i]!.expression = placed(rule, index);
      c.drafts[i]!.element = rule.name;
    }
  });
}
