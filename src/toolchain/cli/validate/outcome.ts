import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r3.js';
import type { Issue, NotChecked } from 'fsh-codegen-runtime/issues.js';
import { toOperationOutcome } from 'fsh-codegen-runtime/outcome.js';
import { isFault, type Fault, type Verdict } from './verdict.js';

/**
 * A verdict as FHIR says it: what the validators' own outcome says, and information for each check that was not made. Of a file
 * that could not be read as a resource there is nothing but its faults.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
export function outcomeOf({ issues, notChecked }: Verdict): OperationOutcome {
  const faults = issues.filter(isFault);
  const outcome: OperationOutcome = faults.length
    ? { resourceType: 'OperationOutcome', issue: faults.map(faultIssue) }
    : toOperationOutcome(issues.filter((issue): issue is Issue => !isFault(issue)));
  outcome.issue.push(...notChecked.map(notCheckedIssue));
  return outcome;
}

/** A fault has a place in the file in place of an element and a rule. */
function faultIssue({ severity, issueType, message, code, line, column }: Fault): OperationOutcomeIssue {
  const diagnostics = `${code} | line ${line}, column ${column}`;
  return { severity, code: issueType, details: { text: message }, diagnostics };
}

function notCheckedIssue({ expression, what, reason }: NotChecked): OperationOutcomeIssue {
  return {
    severity: 'information',
    code: 'not-supported',
    details: { text: `not checked: ${what}: ${reason}` },
    ...(expression && { expression: [expression] }),
  };
}
