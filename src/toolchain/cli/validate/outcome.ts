import type { OperationOutcome, OperationOutcomeIssue } from '../../releases/fhir-types.js';
import type { Issue, NotChecked } from 'fsh-codegen-runtime/issues.js';
import { toOperationOutcome } from 'fsh-codegen-runtime/results/outcome.js';
import { isFault, type Fault, type Verdict } from './verdict.js';

/**
 * A verdict as an OperationOutcome: the issues of the validators, and an information for each check that was left out. For a file that
 * could not be read as a resource it lists the faults alone, and for one that could not be judged the reason.
 * STU3: http://hl7.org/fhir/STU3/operationoutcome.html
 */
export function outcomeOf({ issues, notChecked, valid, reason }: Verdict): OperationOutcome {
  const faults = issues.filter(isFault);
  if (valid === null && faults.length === 0) {
    const text = `could not be judged: ${reason ?? 'unknown reason'}`;
    return {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'fatal', code: 'not-supported', details: { text } }],
    };
  }
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
