// Generated from the FSH of gpconnect-api. Do not edit.
// https://fhir.nhs.uk/STU3

export { MOST_SIZE, RandomGenerator, type NearMiss, type RandomTables } from 'fsh-codegen/runtime/v1/random';
