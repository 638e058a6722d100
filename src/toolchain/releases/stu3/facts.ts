import type { ReleaseFacts } from '../facts.js';

export const RELEASE: ReleaseFacts = {
  name: 'STU3',
  title: 'FHIR STU3',
  specification: 'http://hl7.org/fhir/STU3/',
  versions: ['3.0.0', '3.0.1', '3.0.2'],
  defaultVersion: '3.0.1',
  corePackage: { name: 'hl7.fhir.r3.core', version: '3.0.2' },
  types: {
    module: 'fhir/r3.js',
    declarations: '@types/fhir/r3.d.ts',
    package: '@types/fhir',
    range: '0.0.41 - 0.0.44',
  },
  logicalParent: 'http://hl7.org/fhir/StructureDefinition/Element',
  contextFields: ['contextType', 'context'],
  anyContext: { contextType: 'resource', context: ['*'] },
};

/** True for the version of this release, or one of its previews: `3.0.1`, `3.2.0`. */
export function isOfRelease(version: string): boolean {
  return version.startsWith('3.');
}
