/** Version 1 of the interface for compiled FHIRPath. */
export * from '../fhirpath/functions.js';
