/** What generated validators are made of. */
export {
  ALWAYS,
  CHOICE,
  CONTENT,
  dataType,
  elementOf,
  resourceType,
  type Accepts,
  type Json,
  type Scan,
  type Shape,
} from './shape.js';
export type { Context, Core } from './context.js';
export { property } from './walk.js';
export { checked, choice, forbidden, object, required } from './rules.js';
export { withPrimitiveExtension } from './halves.js';
export { acceptedBits, acceptedMany, acceptedValues, accepts, isInReach, isWhole } from './accept.js';
export { array, repeated } from './arrays.js';
export { constrained, invariant } from './invariants.js';
export * from './primitives.js';
export { atLeast, atMost, fixed, fixedPrimitive, maxLength, pattern } from './values.js';
export {
  boundCode,
  boundCoding,
  boundConcept,
  codeOfSystem,
  coded,
  EXTENSIBLE,
  isKnown,
  isKnownCode,
  type Codes,
  type System,
} from './bindings.js';
export {
  acceptedExtensions,
  acceptedOther,
  extensions,
  extensionSlice,
  type AcceptsSlice,
} from './extensions.js';
export { elementId } from './element-ids.js';
export { anyResource, contained } from './resources.js';
export { validator, validatorByProfile, type Definitions } from './validator.js';
export { sliced, slicedPrimitives } from './slicing.js';
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
} from './discriminators.js';
export { areTargets, isLiteral, isTarget, literalReference, targets, type Target } from './references.js';
export { checkBundle, relativeReferences } from './bundle-rules.js';
export { inBundle } from './bundles.js';
