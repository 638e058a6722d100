/** Version 1 of the interface for generated validators. */
export * from '../checks.js';
export { validateWithTerminology, type ValidateAsyncOptions } from '../async.js';
export type { ValidationResult } from '../issues.js';
export type { Validator, ValidatorByProfile } from '../validator.js';
