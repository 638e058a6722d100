import type { Issue } from '../../../src/runtime/v1/results.js';
import type { OracleIssue, OracleName, OracleVerdict } from '../oracle/oracle.js';
import { valueAt, type Evidence } from './evidence.js';
import { CONSEQUENCE } from './explained/consequence.js';
import { OURS_ALONE } from './explained/ours.js';
import { REFERENCES, type Reference } from './explained/references.js';
import { keyOf, type Rule } from './explained/rule.js';
import type { JsonObject } from './node.js';
import { isInside, isNear, normalised, placesOf } from './places.js';

export type PlaceOutcome = 'same' | 'one step away' | 'explained' | 'unexplained';

/** One oracle's verdict, held against ours. */
export interface Against {
  /** True if the oracle finds an error that a resource can mend. */
  isInvalid: boolean;
  isSameVerdict: boolean;
  /** For each of its errors, if both find the resource invalid: the distance to ours. */
  places: PlaceOutcome[];
  /** Names of the rules for its errors that we do not report. */
  rules: string[];
  /** True if it also reports what no resource can mend: a fault of a definition, or a terminology that it lacks. */
  isHindered: boolean;
}

export interface Comparison {
  against: Partial<Record<OracleName, Against>>;
  /** Names of the rules for our errors that no oracle reports. */
  more: string[];
  /** Oracles that ended at the resource, so that they have no verdict. */
  unjudged: OracleName[];
  /** Errors that only one side reports, without a rule. */
  unexplained: string[];
  /** True if no oracle finds an error, we do, and no rule explains it. */
  isFalseRefusal: boolean;
}

export interface Ours {
  valid: boolean;
  issues: readonly Issue[];
}

export type Verdicts = Partial<Record<OracleName, OracleVerdict>>;

export const isError = ({ severity }: { severity: string }) => severity === 'error' || severity === 'fatal';

interface Heard {
  name: OracleName;
  reference: Reference;
  verdict: OracleVerdict;
  /** Its errors that a resource can mend. */
  theirs: OracleIssue[];
}

/**
 * Compares our verdict with those of the oracles. An error of ours that one oracle confirms needs no rule; an error of an oracle that we do
 * not report always does.
 */
export function compare(resource: JsonObject, ours: Ours, verdicts: Verdicts): Comparison {
  const names = Object.keys(verdicts) as OracleName[];
  const isJudged = (name: OracleName) => verdicts[name]!.unjudged === undefined;
  const heard = names.filter(isJudged).map((name): Heard => {
    const verdict = verdicts[name]!;
    const reference = REFERENCES[name];
    const theirs = verdict.issues.filter(
      (issue) => isError(issue) && !reference.isHindrance(issue, resource),
    );
    return { name, reference, verdict, theirs };
  });
  const isShared = (issue: Issue) =>
    heard.some(({ theirs, reference }) => theirs.some((their) => isAt(issue, their, reference)));
  const isUntold = (issue: Issue) =>
    heard.every(({ reference, verdict }) => reference.isOfUntoldSlice(issue, verdict.issues));
  const own = ours.issues.filter((issue) => isError(issue) && (isShared(issue) || !isUntold(issue)));
  const theirs = heard.flatMap((of) => of.theirs);
  const said = heard.flatMap((of) => of.verdict.issues);
  const evidence: Evidence = { resource, own, theirs, said, issues: ours.issues };

  const alone = own.filter((issue) => !isShared(issue));
  const rules = alone.map((issue) =>
    [...OURS_ALONE, CONSEQUENCE].find((rule) => rule.applies(issue, evidence)),
  );
  const failures = heard.flatMap(({ verdict }) => verdict.failure ?? []);
  const isStopped = (failure: string) => own.some((issue) => isOfFailure(issue, failure, resource));
  const hasCause =
    alone.length < own.length || rules.some((rule) => rule !== undefined && rule !== CONSEQUENCE);
  const against = heard.map((of) => [of.name, heldAgainst(of, evidence)] as const);
  const isExplained = (rule: Rule<Issue> | undefined) =>
    rule !== undefined &&
    (rule !== CONSEQUENCE || hasCause || against.some(([, { rules }]) => rules.length > 0));
  const open = alone.filter((_, i) => !isExplained(rules[i]) && !failures.some(isStopped));
  return {
    against: Object.fromEntries(against.map(([name, { unexplained: _, ...rest }]) => [name, rest])),
    more: named(rules),
    unjudged: names.filter((name) => !isJudged(name)),
    unexplained: [
      ...open.map(({ expression, code, message }) => `ours alone: ${expression}: ${code} ${message}`),
      ...against.flatMap(([, { unexplained }]) => unexplained),
    ],
    isFalseRefusal: open.length > 0 && heard.length > 0 && against.every(([, { isInvalid }]) => !isInvalid),
  };
}

function heldAgainst(
  { name, reference, verdict, theirs }: Heard,
  evidence: Evidence,
): Against & { unexplained: string[] } {
  const { own, resource } = evidence;
  const { failure } = verdict;
  const isInvalid = theirs.length > 0 || failure !== undefined;
  const isSameVerdict = own.length > 0 === isInvalid;
  const placed = theirs.map((issue) => placeOf(issue, { ...evidence, theirs }, reference));
  const isStopped = failure !== undefined && own.some((issue) => isOfFailure(issue, failure, resource));
  return {
    isInvalid,
    isSameVerdict,
    places: isSameVerdict ? placed.map((p) => p.outcome) : [],
    rules: named(placed.map((p) => p.rule)),
    isHindered: verdict.issues.some((issue) => isError(issue) && reference.isHindrance(issue, resource)),
    unexplained: [
      ...placed.flatMap((p, i) =>
        p.outcome === 'unexplained'
          ? [`${name} alone: ${theirs[i]!.location}: ${theirs[i]!.id ?? ''} ${theirs[i]!.message}`]
          : [],
      ),
      ...(failure === undefined || isStopped ? [] : [`${name} failed: ${failure}`]),
    ],
  };
}

function named(rules: readonly (Rule<never> | undefined)[]): string[] {
  return [...new Set(rules.flatMap((rule) => (rule ? [rule.name] : [])))];
}

/** True if an oracle that stops, without a place, stops at what an issue is about: a contained resource of no type, or a number. */
function isOfFailure({ code, key, expression }: Issue, failure: string, resource: JsonObject): boolean {
  // an entry without an object, and a null in an array
  if (failure.includes('"resource" is null'))
    return code === 'shape.object' && /\.resource$/.test(expression);
  if (failure.includes('"e" is null')) return code === 'shape.null';
  if (failure.includes('"fu" is null')) return expression.endsWith('.fullUrl');
  if (failure.includes('Contained resource does not appear')) {
    return key === 'dom-3' || expression.includes('.contained[');
  }
  const number = /NumberFormatException: For input string: "([^"]+)"/.exec(failure)?.[1];
  return code === 'type.primitive' && String(valueAt(resource, expression)) === number;
}

function placeOf(
  issue: OracleIssue,
  evidence: Evidence,
  reference: Reference,
): { outcome: PlaceOutcome; rule?: Rule<OracleIssue> } {
  const { own } = evidence;
  const meant = placesOf(issue, reference.children);
  if (own.some(({ expression }) => meant.includes(normalised(expression)))) return { outcome: 'same' };
  if (own.some((mine) => isAt(mine, issue, reference))) return { outcome: 'one step away' };
  const rule = reference.alone.find((r) => r.applies(issue, evidence));
  return rule ? { outcome: 'explained', rule } : { outcome: 'unexplained' };
}

/** True if an issue of ours is at the place of an oracle's, next to it, or around it if ours is about everything in it. */
function isAt({ expression, code }: Issue, their: OracleIssue, { children }: Reference): boolean {
  const own = normalised(expression);
  const isMalformed = /^(?:shape|type)\./.test(code);
  // an invariant is about an element with all its parts; an invariant of a whole resource covers too much to match by that
  if (isMalformed && keyOf(their) !== undefined && normalised(their.location).includes('.')) {
    if (isInside(own, normalised(their.location))) return true;
  }
  // an oracle reports the resource that a reference leads to below the reference
  const isOfAll = isMalformed || code === 'reference.target';
  const isNearTo = (at: string) => (m: string) =>
    m === at || isNear(at, m) || isNear(m, at) || (isOfAll && isInside(m, at));
  const places = placesOf(their, children);
  // an oracle leaves out the number of a primitive whose extension it is about
  return places.some(isNearTo(own)) || places.some(isNearTo(own.replace(/\[\d+\](?=\.extension$)/, '')));
}
