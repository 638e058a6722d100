// Part of the toolchain's runtime, the same for every project. Do not edit.
import type { Coding, OperationOutcome, OperationOutcomeIssue } from 'fhir/r3.js';
import type { Issue } from './issues.js';

export interface OutcomeOptions {
  /** Canonicals that the outcome claims in `meta.profile`. */
  profile?: string | readonly string[];
  /** The code of an issue in a server's own list of codes, for `issue.details.coding`. */
  coding?: Coding | ((issue: Issue) => Coding | undefined);
}

/**
 * The issues of a validation as a STU3 OperationOutcome; where there are none, it says so, for it must have one.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
export function toOperationOutcome(issues: readonly Issue[], options: OutcomeOptions = {}): OperationOutcome {
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

function issueOf(issue: Issue, coding: Coding | undefined): OperationOutcomeIssue {
  const { severity, issueType, message, code, key, profile, element, expression } = issue;
  const rule = [key === undefined ? code : `${code} ${key}`, element, profile].filter((part) => part !== '');
  return {
    severity,
    code: issueType,
    details: { ...(coding && { coding: [coding] }), text: message },
    diagnostics: rule.join(' | '),
    expression: [expression],
  };
}
