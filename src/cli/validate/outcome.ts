import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r3.js';
import type { Verdict, VerdictIssue } from './verdict.js';

/**
 * A verdict as FHIR says it: an issue for each, and information for each check that was not made.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
export function outcomeOf(verdict: Verdict): OperationOutcome {
  const issue: OperationOutcomeIssue[] = [
    ...verdict.issues.map(outcomeIssue),
    ...verdict.notChecked.map(({ expression, what, reason }): OperationOutcomeIssue => ({
      severity: 'information',
      code: 'not-supported',
      details: { text: `not checked: ${what}: ${reason}` },
      ...(expression && { expression: [expression] }),
    })),
  ];
  // an outcome has an issue at least
  if (!issue.length)
    issue.push({ severity: 'information', code: 'informational', details: { text: 'valid' } });
  return { resourceType: 'OperationOutcome', issue };
}

function outcomeIssue(issue: VerdictIssue): OperationOutcomeIssue {
  const rule =
    'line' in issue ? `line ${issue.line}, column ${issue.column}` : `${issue.profile}#${issue.element}`;
  return {
    severity: issue.severity,
    code: issue.issueType,
    details: { text: issue.message },
    diagnostics: `${issue.code} ${rule}`,
    ...(issue.expression && { expression: [issue.expression] }),
  };
}
