// A copy of src/gpconnect/reply.ts. Do not edit.
import type {
  GPConnectOperationOutcome1,
  GPConnectOperationOutcome1Issue,
} from '../types/GPConnectOperationOutcome1.js';
import { SpineErrorOrWarningCode1Display } from '../valuesets/SpineErrorOrWarningCode1.js';
import { type Answer, ANSWERS } from './answers.js';
import type { InteractionIssue, Reply } from './issues.js';
import { RULES, type ReplyName } from './rules/index.js';

/** A provider that finds its own answer broken has an error of its own, whatever was asked. */
const OWN_FAULT: Answer = { status: 500, issueType: 'processing', code: 'INTERNAL_SERVER_ERROR' };

const PROFILE = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1';
const SYSTEM = 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1';

/** An issue, and the answer to it where that is not its rule's. */
export type Answered = InteractionIssue & { reply?: ReplyName };

/** The answer to a request: to its first error, or `success`. A payload that is wrong in itself comes before what it meets. */
export function requestReply(issues: readonly Answered[], success: number): Reply {
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length === 0) return { status: success };
  const answers = errors.map(answerTo);
  const { status } = answers.find((answer) => answer.code === 'INVALID_RESOURCE') ?? answers[0]!;
  return { status, outcome: outcomeOf(errors, answers) };
}

/** What a provider that was about to send a response has to send instead, or `success`. */
export function responseReply(issues: readonly InteractionIssue[], success: number): Reply {
  const errors = issues.filter((issue) => issue.severity === 'error');
  if (errors.length === 0) return { status: success };
  return {
    status: OWN_FAULT.status,
    outcome: outcomeOf(
      errors,
      errors.map(() => OWN_FAULT),
    ),
  };
}

function answerTo(issue: Answered): Answer {
  const named = issue.reply ?? (issue.rule && RULES[issue.rule].reply);
  return ANSWERS[named ?? 'invalidResource'];
}

/**
 * Says issues as GPConnect-OperationOutcome-1 wants it: each with its Spine code.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
function outcomeOf(
  issues: readonly InteractionIssue[],
  answers: readonly Answer[],
): GPConnectOperationOutcome1 {
  const said = issues.map((issue, i): GPConnectOperationOutcome1Issue => {
    const { issueType, code } = answers[i]!;
    const display = SpineErrorOrWarningCode1Display(code)!;
    return {
      severity: 'error',
      code: issueType,
      details: { coding: [{ system: SYSTEM, code, display }] },
      diagnostics: issue.rule === undefined ? issue.message : `${issue.rule}: ${issue.message}`,
      ...(issue.expression !== '' && { expression: [issue.expression] }),
    };
  });
  const [first, ...others] = said;
  return { resourceType: 'OperationOutcome', meta: { profile: [PROFILE] }, issue: [first!, ...others] };
}
