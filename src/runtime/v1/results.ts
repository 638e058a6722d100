/** Version 1 of the names that a package of validators exports itself: results, options and outcomes. */
export { ISSUE_TYPES } from '../issues.js';
export type {
  Invalid,
  Issue,
  IssueCode,
  IssueType,
  NotChecked,
  Severity,
  Valid,
  ValidationResult,
} from '../issues.js';
export { redactedIssue, redactedNote } from '../results/redact.js';
export { toOperationOutcome, type OutcomeIssue, type OutcomeOptions } from '../results/outcome.js';
export type { StandardIssue, StandardSchema } from '../results/standard-schema.js';
export type { Core, TerminologyQuery, ValidateByProfileOptions, ValidateOptions } from '../types.js';
export {
  validateWithTerminology,
  type AsyncTerminology,
  type ValidateAsyncOptions,
} from '../validator/async.js';
export type { Validator, ValidatorByProfile } from '../validator/validator.js';
