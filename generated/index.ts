// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

export * from './capability/index.js';
export * from './types/index.js';
export * from './validators/index.js';
export * from './valuesets/index.js';
