import type { Check, Context, Holds, Invariant, Json, LinkedInvariant } from '../types.js';
import { choice } from '../fhirpath/functions.js';
import type { Severity } from '../issues.js';
import { lastNarrative } from '../narrative/last-narrative.js';
import { placed } from '../table/rules.js';
import { ALWAYS } from '../table/bits.js';
import { each } from './values.js';

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

/** The bits of the elements that are present, among those that an invariant reads. */
export function hasOf({ bits, reads }: LinkedInvariant, object: Json, seen: number): number {
  let has = 0;
  for (let i = 0; i < bits.length; i++) {
    const isPresent = bits[i] === ALWAYS ? hasElement(object, reads[i]!) : (seen & bits[i]!) !== 0;
    if (isPresent) has |= 1 << i;
  }
  return has;
}

/** Presence of an element that has no bit. */
function hasElement(object: Json, name: string): boolean {
  if (name.endsWith('[x]')) return choice(object, name.slice(0, -3)) !== undefined;
  return object[name] !== undefined || object[`_${name}`] !== undefined;
}

/** Reports an invariant that does not hold, or notes one that cannot be evaluated. */
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

/** Checks the invariants of an element against each of its values. */
export function constrained(...invariants: Invariant[]): Check {
  return each((value, index, rule, c, object) => {
    const extension = object[`_${rule.name}`];
    const from = c.drafts.length;
    for (const one of invariants)
      checkInvariant(one, value, c, Array.isArray(extension) ? undefined : extension);
    for (let i = from; i < c.drafts.length; i++) {
      c.drafts[i]!.expression = placed(rule, index);
      c.drafts[i]!.element = rule.name;
    }
  });
}
