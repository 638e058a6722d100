import type { Issue } from '../../src/runtime/index.js';
import type { OracleIssue, OracleVerdict } from '../oracle/oracle.js';
import { ELSEWHERE, OURS_ALONE, REFERENCE_ALONE, type Rule } from './explained.js';
import { isInside, normalised, placesOf } from './places.js';

export type Outcome = 'equal' | 'explained' | 'no verdict' | 'unexplained';
export type PlaceOutcome = 'same' | 'one inside the other' | 'explained' | 'unexplained';

export interface Comparison {
  verdict: Outcome;
  /** Names of the rules that explain the verdict's difference. */
  rules: string[];
  /** Of each error of the reference, where both find the resource invalid: how ours is placed to it. */
  places: { outcome: PlaceOutcome; rule?: string; issue: OracleIssue }[];
  /** The errors that only one has, and no rule explains. */
  unexplained: string[];
}

export interface Ours {
  valid: boolean;
  issues: readonly Issue[];
}

const isError = ({ severity }: { severity: string }) => severity === 'error' || severity === 'fatal';

/** The rule for each error; undefined for those without, and for consequences of nothing that is explained. */
function explain<T>(
  errors: readonly T[],
  rules: readonly Rule<T>[],
  own: readonly Issue[],
): (Rule<T> | undefined)[] {
  const found = errors.map((error) => rules.find((rule) => rule.applies(error, own)));
  const hasCause = found.some((rule) => rule && !rule.isConsequence);
  return found.map((rule) => (rule?.isConsequence && !hasCause ? undefined : rule));
}

/** Compares our verdict and the reference's on one resource. */
export function compare(ours: Ours, reference: OracleVerdict): Comparison {
  const own = ours.issues.filter(isError);
  const theirs = reference.issues.filter(isError);
  if (ours.valid === reference.valid) {
    const places = ours.valid ? [] : comparePlaces(own, theirs);
    const unexplained = places
      .filter((p) => p.outcome === 'unexplained')
      .map(({ issue }) => `${issue.location}: ${issue.message}`);
    return { verdict: 'equal', rules: [], places, unexplained };
  }
  const rules = ours.valid ? explain(theirs, REFERENCE_ALONE, own) : explain(own, OURS_ALONE, own);
  const names = [...new Set(rules.flatMap((rule) => rule?.name ?? []))];
  const text = ours.valid
    ? theirs.map(({ location, message }) => `reference alone: ${location}: ${message}`)
    : own.map(({ expression, code, message }) => `ours alone: ${expression}: ${code} ${message}`);
  if (reference.failure !== undefined) text.push(`the reference failed: ${reference.failure}`);
  const unexplained = text.filter((_, i) => rules[i] === undefined);
  const isAbstention =
    ours.valid && rules.every((rule) => rule && 'isAbstention' in rule && rule.isAbstention);
  const verdict = unexplained.length > 0 ? 'unexplained' : isAbstention ? 'no verdict' : 'explained';
  return { verdict, rules: names, places: [], unexplained };
}

function comparePlaces(own: readonly Issue[], theirs: readonly OracleIssue[]): Comparison['places'] {
  const places = [...new Set(own.map((issue) => normalised(issue.expression)))];
  return theirs.map((issue) => {
    const meant = placesOf(issue);
    if (meant.some((place) => places.includes(place))) return { outcome: 'same', issue };
    // the one says that an element is wrong, the other what in it is
    if (places.some((place) => meant.some((m) => isInside(m, place) || isNear(place, m)))) {
      return { outcome: 'one inside the other', issue };
    }
    const rule = [...REFERENCE_ALONE, ...ELSEWHERE].find((r) => r.applies(issue, own));
    return rule ? { outcome: 'explained', rule: rule.name, issue } : { outcome: 'unexplained', issue };
  });
}

/** Inside, but not so far that the root would have everything near it. */
function isNear(place: string, outer: string): boolean {
  return isInside(place, outer) && place.slice(outer.length).split('.').length <= 2;
}
