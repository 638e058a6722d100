/** What generated validators are made of. */
export { Context } from './context.js';
export { CHOICE, UNKNOWN, shape, type Json, type Shape } from './shape.js';
export { beside, broken, constrained, forbidden, many, one, otherChoice } from './walk.js';
export * from './primitives.js';
export { atLeast, atMost, equal, exactly, fixed, matches, maxLength, pattern } from './values.js';
export { boundCode, boundCoding, boundConcept, inCodes, type Codes } from './bindings.js';
export { extensions, type ExtensionSlicing } from './extensions.js';
export { anyResource, contained } from './resources.js';
export { validator, validatorByProfile, type Definitions } from './validator.js';
export { sliced, slicedPrimitives, untold, type Slice, type Slicing } from './slicing.js';
export { at, has, isOfProfile, isOfType } from './discriminators.js';
export { targets, type Targets } from './references.js';
export { literalReference, relativeReferences } from './bundles.js';
