// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactDetail
import { contactPoint } from './ContactPoint.js';
import { element } from './Element.js';
import { array, dataType, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const contactDetail: Shape = /* @__PURE__ */ dataType('ContactDetail', () => ({
  base: element,
  properties: {
    name: string,
    telecom: array(contactPoint),
  },
}));
