/** What consumers of the validators see of the run-time. */
export { ISSUE_TYPES } from './issues.js';
export type {
  Invalid,
  Issue,
  IssueCode,
  IssueType,
  NotChecked,
  Severity,
  Valid,
  ValidationResult,
} from './issues.js';
export { validateWithTerminology, type AsyncTerminology, type ValidateAsyncOptions } from './async.js';
export type { Core, TerminologyQuery, ValidateOptions } from './context.js';
export type { ValidateByProfileOptions, Validator, ValidatorByProfile } from './validator.js';
export type { StandardIssue, StandardSchema } from './standard-schema.js';
export { redactedIssue, redactedNote } from './redact.js';
export { toOperationOutcome, type OutcomeIssue, type OutcomeOptions } from './outcome.js';
