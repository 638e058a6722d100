/** TypeScript's view of the resources of the release: the one place where the toolchain imports it. */
export type * from 'fhir/r3.js';
