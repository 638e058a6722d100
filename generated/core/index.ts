// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3
export { core } from '../validators/core.js';
