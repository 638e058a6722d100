import type { Coding, OperationOutcome, OperationOutcomeIssue } from 'fhir/r3.js';
import type { Issue } from '../issues.js';

/** An issue of a validation, of an interaction rule, or of a text that could not be read. */
export interface OutcomeIssue extends Pick<Issue, 'severity' | 'message'> {
  code: string;
  expression?: string | undefined;
  issueType: OperationOutcomeIssue['code'];
  profile?: string | undefined;
  element?: string | undefined;
  key?: string | undefined;
  /** Interactions only. */
  rule?: string | undefined;
  /** Texts only. */
  line?: number | undefined;
  column?: number | undefined;
}

export interface OutcomeOptions<T extends OutcomeIssue = Issue> {
  /** Canonicals that the outcome claims in `meta.profile`. */
  profile?: string | readonly string[];
  /** The code of an issue in a server's own list of codes, for `issue.details.coding`. */
  coding?: Coding | ((issue: T) => Coding | undefined);
}

/**
 * The issues of a validation as a STU3 OperationOutcome. Without issues it contains an informational one, because STU3 requires one.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
export function toOperationOutcome<T extends OutcomeIssue = Issue>(
  issues: readonly T[],
  options: OutcomeOptions<T> = {},
): OperationOutcome {
  const { profile, coding } = options;
  const outcome: OperationOutcome = { resourceType: 'OperationOutcome', issue: [] };
  if (profile !== undefined)
    outcome.meta = { profile: typeof profile === 'string' ? [profile] : [...profile] };
  for (const issue of issues) {
    const own = typeof coding === 'function' ? coding(issue) : coding;
    outcome.issue.push(issueOf(issue, own));
  }
  if (outcome.issue.length === 0) {
    const own = typeof coding === 'object' ? coding : undefined;
    const details = { ...(own && { coding: [own] }), text: 'No issues found' };
    outcome.issue.push({ severity: 'information', code: 'informational', details });
  }
  return outcome;
}

function issueOf(issue: OutcomeIssue, coding: Coding | undefined): OperationOutcomeIssue {
  const { severity, issueType, message, code, key, rule, profile, element, expression, line, column } = issue;
  const place = line !== undefined && `line ${line}, column ${column}`;
  const said = [[code, rule, key].filter(Boolean).join(' '), place, element, profile].filter(Boolean);
  return {
    severity,
    code: issueType,
    details: { ...(coding && { coding: [coding] }), text: message },
    diagnostics: said.join(' | '),
    ...(expression !== undefined && { expression: [expression] }),
  };
}
