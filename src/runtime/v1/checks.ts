/** Version 1 of the interface for generated validators: the builders of tables, and the functions that fast paths call. */
export type { ValidationResult } from '../issues.js';
export type {
  Accepts,
  Codes,
  Context,
  Core,
  Definitions,
  Json,
  Shape,
  System,
  WalkProperties,
} from '../types.js';

// tables
export * from '../primitives/primitives.js';
export { ALWAYS, CHOICE, CONTENT } from '../table/bits.js';
export { checked, choice, forbidden, object, required } from '../table/rules.js';
export { dataType, elementOf, resourceType } from '../table/shape.js';
export { boundCode, boundCoding, boundConcept, coded, codeOfSystem, EXTENSIBLE } from '../checks/bindings.js';
export { checkBundle, relativeReferences } from '../checks/bundle-entries.js';
export { elementId } from '../checks/element-ids.js';
export { constrained, invariant } from '../checks/invariants.js';
export { withPrimitiveExtension } from '../checks/primitive-extensions.js';
export { atLeast, atMost, fixed, fixedPrimitive, maxLength, pattern } from '../checks/values.js';
export { array, repeated } from '../walk/arrays.js';
export { inBundle } from '../walk/bundle-index.js';
export {
  absent,
  allOf,
  at,
  equals,
  exists,
  inCodes,
  matchesPattern,
  ofProfile,
  ofType,
  undecidable,
} from '../walk/discriminators.js';
export { extensions, extensionSlice } from '../walk/extensions.js';
export { identifierValue } from '../checks/identifiers.js';
export { literalReference, targets, type Target } from '../walk/references.js';
export { anyResource, contained } from '../walk/resources.js';
export { sliced, slicedPrimitives } from '../walk/slicing.js';

// fast paths
export { isKnown, isKnownCode } from '../checks/bindings.js';
export {
  acceptedBits,
  acceptedMany,
  acceptedValues,
  accepts,
  isInReach,
  isWhole,
} from '../fast-path/accepts.js';
export { acceptedExtensions, acceptedOther, type AcceptsSlice } from '../walk/extensions.js';
export { isIdentifierValue } from '../checks/identifiers.js';
export { areTargets, isLiteral, isTarget } from '../walk/references.js';
export { isDecided } from '../checks/decided.js';
export { walkProperty } from '../walk/walk.js';

// validators
export { VERDICT_ONLY } from '../types.js';
export { validateWithTerminology, type ValidateAsyncOptions } from '../validator/async.js';
export {
  validator,
  validatorByProfile,
  type Validator,
  type ValidatorByProfile,
} from '../validator/validator.js';
