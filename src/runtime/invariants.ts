import type { Context } from './context.js';
import type { Memo } from './fhirpath.js';
import type { Severity } from './issues.js';
import type { Check } from './rules.js';
import { each } from './values.js';

/** A FHIRPath constraint, compiled. */
export interface Invariant {
  readonly key: string;
  /** What it says, in words. */
  readonly human: string;
  /** Whether it holds; absent where it is stated in words only. */
  readonly holds: Holds | undefined;
  /** The elements of which one must be there for it not to hold. */
  readonly reads: readonly string[] | undefined;
  readonly severity: Severity;
}

/**
 * @param seen the bits of the elements that are there; for a primitive, the object beside its value
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- what is read is JSON of any shape */
export interface Evaluation {
  /** `%resource` */
  readonly root: any;
  readonly memo: Memo;
}

export type Holds = ($this: any, c: Evaluation, seen: any) => boolean;
/* eslint-enable @typescript-eslint/no-explicit-any */

export function invariant(
  key: string,
  human: string,
  holds?: Holds,
  reads?: readonly string[],
  severity: Severity = 'error',
): Invariant {
  return { key, human, holds, reads, severity };
}

/** Notes that an invariant of the object does not hold, or that nobody can tell. */
export function checkInvariant(invariant: Invariant, $this: unknown, c: Context, seen: unknown): void {
  const { holds } = invariant;
  if (holds !== undefined && holds($this, c, seen)) return;
  const { key, human, severity } = invariant;
  if (holds) c.add('invariant', '', '', human, severity, key);
  else c.skip(`invariant ${key}`, 'it is stated in words only');
}

/** Invariants that an element states on its own, for each of its values. */
export function constrained(...invariants: Invariant[]): Check {
  return each((value, at, rule, c, object) => {
    const half = object[`_${rule.name}`];
    const from = c.drafts.length;
    for (const one of invariants) checkInvariant(one, value, c, Array.isArray(half) ? undefined : half);
    for (let i = from; i < c.drafts.length; i++) {
      c.drafts[i]!.expression = at;
      c.drafts[i]!.element = rule.name;
    }
  });
}
