/**
 * The modules of the runtime that generated code imports: `src/runtime/v1`. A change that breaks generated code gets a new version beside it.
 */
export const RUNTIME_INTERFACE = 'fsh-codegen/runtime/v1';

export const CHECKS = `${RUNTIME_INTERFACE}/checks`;
export const FHIRPATH = `${RUNTIME_INTERFACE}/fhirpath`;
export const CAPABILITY = `${RUNTIME_INTERFACE}/capability`;
export const RESULTS = `${RUNTIME_INTERFACE}/results`;
export const TYPES = `${RUNTIME_INTERFACE}/types`;
export const XML = `${RUNTIME_INTERFACE}/xml`;
export const RANDOM = `${RUNTIME_INTERFACE}/random`;
