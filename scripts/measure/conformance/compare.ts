import type { Issue } from '../../../src/runtime/v1/results.js';
import type { OracleIssue, OracleVerdict } from '../oracle/oracle.js';
import { valueAt, type Evidence } from './evidence.js';
import {
  CONSEQUENCE,
  isOfUntoldSlice,
  keyOf,
  OF_THE_PROFILE,
  OURS_ALONE,
  REFERENCE_ALONE,
  type Rule,
} from './explained.js';
import type { JsonObject } from './node.js';
import { isInside, isNear, normalised, placesOf } from './places.js';

/** `equal`: the same verdict, and an error of ours at the place of each of the reference's. */
export type Outcome = 'equal' | 'explained' | 'unexplained';
export type PlaceOutcome = 'same' | 'one inside the other' | 'explained' | 'unexplained';

export interface Comparison {
  outcome: Outcome;
  isSameVerdict: boolean;
  /** Names of the rules that explain what is different. */
  rules: string[];
  /** Of each error of the reference, where both find the resource invalid: how ours is placed to it. */
  places: PlaceOutcome[];
  /** Names of the rules for errors that only we find, where both find the resource invalid. */
  more: string[];
  /** The errors that only one has, and no rule explains. */
  unexplained: string[];
  /** Whether the reference also finds fault with a profile, of which the resource is innocent. */
  blamesProfile: boolean;
}

export interface Ours {
  valid: boolean;
  issues: readonly Issue[];
}

export const isError = ({ severity }: { severity: string }) => severity === 'error' || severity === 'fatal';

const shown = {
  ours: ({ expression, code, message }: Issue) => `ours alone: ${expression}: ${code} ${message}`,
  theirs: ({ location, message }: OracleIssue) => `reference alone: ${location}: ${message}`,
};

/**
 * Compares our verdict and the reference's on one resource. Where the reference says that it cannot tell the slices of an element apart, what
 * either says of those is left out.
 */
export function compare(resource: JsonObject, ours: Ours, reference: OracleVerdict): Comparison {
  const errors = reference.issues.filter(isError);
  const theirs = errors.filter((issue) => !OF_THE_PROFILE.test(issue.message));
  const isShared = (issue: Issue) => theirs.some((their) => isAt(issue, their));
  const own = ours.issues.filter(
    (issue) => isError(issue) && (isShared(issue) || !isOfUntoldSlice(issue, reference.issues)),
  );
  const evidence: Evidence = { resource, own, theirs, said: reference.issues };
  const isInvalid = theirs.length > 0 || reference.failure !== undefined;
  const isSameVerdict = own.length > 0 === isInvalid;
  const placed = theirs.map((issue) => placeOf(issue, evidence));
  const alone = own.filter((issue) => !isShared(issue));
  const rules = alone.map((issue) =>
    [...OURS_ALONE, CONSEQUENCE].find((rule) => rule.applies(issue, evidence)),
  );
  const isCause = (rule: Rule<Issue> | undefined) => rule !== undefined && rule !== CONSEQUENCE;
  const hasCause =
    rules.some(isCause) || alone.length < own.length || placed.some((p) => p.outcome === 'explained');
  const isExplained = (rule: Rule<Issue> | undefined) =>
    rule !== undefined && (rule !== CONSEQUENCE || hasCause);
  const failure = reference.failure;
  const isStopped = failure !== undefined && own.some((issue) => isOfFailure(issue, failure, resource));
  const unexplained = [
    ...placed.flatMap((p, i) => (p.outcome === 'unexplained' ? [shown.theirs(theirs[i]!)] : [])),
    ...alone.flatMap((issue, i) => (isExplained(rules[i]) || isStopped ? [] : [shown.ours(issue)])),
    ...(failure === undefined || isStopped ? [] : [`the reference failed: ${failure}`]),
  ];
  const names = (list: readonly (string | undefined)[]) => [...new Set(list.filter((n) => n !== undefined))];
  const oursAlone = names(rules.map((rule) => rule?.name));
  const isEqual =
    isSameVerdict && placed.every(({ outcome }) => outcome === 'same' || outcome === 'one inside the other');
  return {
    outcome: unexplained.length > 0 ? 'unexplained' : isEqual ? 'equal' : 'explained',
    isSameVerdict,
    rules: [...names(placed.map((p) => p.rule)), ...(isInvalid ? [] : oursAlone)],
    places: isSameVerdict ? placed.map((p) => p.outcome) : [],
    more: isInvalid ? oursAlone : [],
    unexplained,
    blamesProfile: theirs.length < errors.length,
  };
}

/** Where the reference stops, without a place, whether an issue is about what it stops at: a contained resource of no type, a number. */
function isOfFailure({ code, key, expression }: Issue, failure: string, resource: JsonObject): boolean {
  if (failure.includes('Contained resource does not appear')) {
    return key === 'dom-3' || expression.includes('.contained[');
  }
  const number = /NumberFormatException: For input string: "([^"]+)"/.exec(failure)?.[1];
  return code === 'type.primitive' && String(valueAt(resource, expression)) === number;
}

function placeOf(issue: OracleIssue, evidence: Evidence): { outcome: PlaceOutcome; rule?: string } {
  const { own } = evidence;
  const meant = placesOf(issue);
  if (own.some(({ expression }) => meant.includes(normalised(expression)))) return { outcome: 'same' };
  if (own.some((mine) => isAt(mine, issue))) return { outcome: 'one inside the other' };
  const rule = REFERENCE_ALONE.find((r) => r.applies(issue, evidence));
  return rule ? { outcome: 'explained', rule: rule.name } : { outcome: 'unexplained' };
}

/** Whether an issue of ours is where one of the reference's is: there, next to it, or around it where ours is about all that is in it. */
function isAt({ expression, code }: Issue, their: OracleIssue): boolean {
  const own = normalised(expression);
  // what is malformed is so with all that is in it
  const isMalformed = /^(?:shape|type)\./.test(code);
  // an invariant is about an element with all that is in it; one of a whole resource is so of too much to be told by that
  if (isMalformed && keyOf(their) !== undefined && normalised(their.location).includes('.')) {
    if (isInside(own, normalised(their.location))) return true;
  }
  // below a reference, for the reference, is the resource that it leads to
  const isOfAll = isMalformed || code === 'reference.target';
  const near = (m: string) => m === own || isNear(own, m) || isNear(m, own) || (isOfAll && isInside(m, own));
  return placesOf(their).some(near);
}
