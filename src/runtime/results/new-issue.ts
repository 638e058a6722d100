import { ISSUE_TYPES, type Issue, type IssueCode, type IssueParams, type Severity } from '../issues.js';

/** An issue whose pointer and profile are filled in later. */
export function newIssue(
  code: IssueCode,
  expression: string,
  element: string,
  message: string,
  severity: Severity,
  params: IssueParams,
  key?: string,
): Issue {
  const issueType = ISSUE_TYPES[code];
  const issue: Issue = {
    severity,
    code,
    issueType,
    expression,
    pointer: '',
    message,
    params,
    profile: '',
    element,
  };
  if (key !== undefined) issue.key = key;
  return issue;
}
