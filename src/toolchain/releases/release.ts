/**
 * The release of FHIR for which the toolchain works. This module, `release-facts.ts` and `fhir-types.ts` are the only ways into the folders
 * of releases: another release is a folder beside `stu3` with the same exports, named here.
 */
export * from './stu3/index.js';
