import type { Bundle } from 'fhir/r3.js';
import type {
  GPConnectOperationOutcome1,
  GPConnectOperationOutcome1Issue,
} from '../../generated/types/GPConnectOperationOutcome1.js';
import { SpineErrorOrWarningCode1Display } from '../../generated/valuesets/SpineErrorOrWarningCode1.js';
import { type Answer, ANSWERS } from './answers.js';
import type { InteractionIssue, InteractionOptions, Reply } from './issues.js';
import type { ReplyName, RuleTable } from './rules/rule.js';
import { redacted } from './wording.js';

const PROFILE = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1';
const SYSTEM = 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1';
const MOST_ISSUES = 50;
const LONGEST_TEXT = 1_000;

/** An issue, and what its answer depends on. */
export interface Answered {
  issue: InteractionIssue;
  /** A decision must not be told from another one with the same answer, so its reason stays out of the reply. */
  about: 'payload' | 'context' | 'decision';
  reply: ReplyName | undefined;
}

/** Facts of an interaction that its replies depend on. */
export interface Replying {
  direction: 'request' | 'response';
  /** HTTP status where nothing is wrong. */
  success: number;
  rules: RuleTable;
}

/** The provider's answer: to a request, or in place of a response that it was about to send. */
export function replyTo(
  answered: readonly Answered[],
  { direction, success, rules }: Replying,
  payload: unknown,
  options: InteractionOptions,
): Reply {
  const headers = baseHeaders(options);
  const errors = answered.filter(({ issue }) => issue.severity === 'error');
  const decision = answered.find(
    ({ about, reply, issue }) =>
      about === 'decision' &&
      reply !== undefined &&
      (issue.severity === 'error' || reply === 'emptySearchset'),
  );
  if (direction === 'response') {
    if (decision) return decided(decision.reply!, headers);
    if (errors.length === 0)
      return { status: success, headers: { ...headers, ...entityHeaders(payload, success, options) } };
    // a responder's own fault: the record must not get out by way of the error
    const own = errors.map(({ issue }) => redacted(issue, rules));
    return refused(
      own.map((issue) => ({ issue, answer: ANSWERS.internalError })),
      headers,
      options,
    );
  }
  const ofPayload = errors.filter(({ about }) => about === 'payload');
  // faults of the payload are no secret; other faults must not show beside a decision
  if (decision && ofPayload.length === 0) return decided(decision.reply!, headers);
  const told = decision ? ofPayload : errors;
  if (told.length === 0) return { status: success, headers };
  return refused(
    told.map(({ issue, reply }) => ({ issue, answer: answerNamed(reply) })),
    headers,
    options,
  );
}

/** The body of an answer to a search that finds nothing. */
export const emptySearchset = (): Bundle => ({ resourceType: 'Bundle', type: 'searchset' });

/** The reply to a decision: the same for every reason, whatever else is wrong. */
function decided(name: ReplyName, headers: Record<string, string>): Reply {
  if (name === 'emptySearchset') return { status: 200, headers, bundle: emptySearchset() };
  const answer = answerNamed(name);
  return {
    status: answer.status,
    headers,
    outcome: outcomeOf([issueOf(answer, answer.says ?? displayOf(answer))]),
  };
}

/** A reply that says an answer in words of the caller's. */
export function plainReply(
  name: Exclude<ReplyName, 'emptySearchset'>,
  diagnostics: string | undefined,
  options: InteractionOptions,
): Reply {
  const answer = ANSWERS[name];
  const text = answer.says ?? diagnostics ?? displayOf(answer);
  return {
    status: answer.status,
    headers: baseHeaders(options),
    outcome: outcomeOf([issueOf(answer, text)]),
  };
}

function answerNamed(name: ReplyName | undefined): Answer {
  return ANSWERS[name === undefined || name === 'emptySearchset' ? 'invalidResource' : name];
}

function refused(
  all: readonly { issue: InteractionIssue; answer: Answer }[],
  headers: Record<string, string>,
  options: InteractionOptions,
): Reply {
  const { status } = (all.find(({ answer }) => answer.code === 'INVALID_RESOURCE') ?? all[0]!).answer;
  const inOrder = [
    ...all.filter(({ answer }) => answer.status === status),
    ...all.filter(({ answer }) => answer.status !== status),
  ];
  const most = mostIssues(options);
  const said = inOrder.slice(0, most).map(({ issue, answer }) => {
    if (answer.says !== undefined && answer.code !== 'INTERNAL_SERVER_ERROR')
      return issueOf(answer, answer.says);
    const text = issue.rule === undefined ? issue.message : `${issue.rule}: ${issue.message}`;
    return issueOf(answer, text, issue.expression);
  });
  const more = inOrder.length - said.length;
  if (more > 0) said.push(issueOf(inOrder[0]!.answer, `${more} more issues are not listed.`));
  return { status, headers, outcome: outcomeOf(said) };
}

export function mostIssues({ maxIssues }: InteractionOptions): number {
  return maxIssues !== undefined && maxIssues >= 1
    ? Math.min(MOST_ISSUES, Math.floor(maxIssues))
    : MOST_ISSUES;
}

function displayOf({ code }: Answer): string {
  return SpineErrorOrWarningCode1Display(code)!;
}

/**
 * An issue as GPConnect-OperationOutcome-1 requires it, with its Spine code.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
function issueOf(answer: Answer, diagnostics: string, expression = ''): GPConnectOperationOutcome1Issue {
  const { issueType, code } = answer;
  return {
    severity: 'error',
    code: issueType,
    details: { coding: [{ system: SYSTEM, code, display: displayOf(answer) }] },
    diagnostics: diagnostics.length > LONGEST_TEXT ? `${diagnostics.slice(0, LONGEST_TEXT)}…` : diagnostics,
    ...(expression !== '' && expression.length <= LONGEST_TEXT && { expression: [expression] }),
  };
}

function outcomeOf(said: readonly GPConnectOperationOutcome1Issue[]): GPConnectOperationOutcome1 {
  const [first, ...others] = said;
  return { resourceType: 'OperationOutcome', meta: { profile: [PROFILE] }, issue: [first!, ...others] };
}

/** The headers of every answer. */
function baseHeaders({ format }: InteractionOptions): Record<string, string> {
  const type = format === 'xml' ? 'application/fhir+xml' : 'application/fhir+json';
  return { 'cache-control': 'no-store', 'content-type': `${type}; charset=utf-8` };
}

const ID = /^[A-Za-z0-9.-]{1,64}$/;

/** The headers that identify one resource, and where it was made. */
function entityHeaders(
  payload: unknown,
  success: number,
  { base }: InteractionOptions,
): Record<string, string> {
  const { resourceType, id, meta } = payload as {
    resourceType: string;
    id?: unknown;
    meta?: { versionId?: unknown };
  };
  const version = meta?.versionId;
  if (resourceType === 'Bundle' || typeof version !== 'string' || !ID.test(version)) return {};
  const etag = `W/"${version}"`;
  if (success !== 201 || typeof id !== 'string' || !ID.test(id)) return { etag };
  const path = `${resourceType}/${id}/_history/${version}`;
  return { etag, location: base === undefined ? path : `${base.replace(/\/+$/, '')}/${path}` };
}
