// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CodeableConcept
import { coding } from './Coding.js';
import { element } from './Element.js';
import { array, dataType, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const codeableConcept: Shape = /* @__PURE__ */ dataType('CodeableConcept', () => ({
  base: element,
  properties: {
    coding: array(coding),
    text: string,
  },
}));
