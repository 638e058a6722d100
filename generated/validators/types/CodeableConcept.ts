// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CodeableConcept
import { array, dataType, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsCodeableConcept } from '../scans/types/CodeableConcept.js';
import { coding } from './Coding.js';
import { element } from './Element.js';

export const codeableConcept: Shape = /* @__PURE__ */ dataType('CodeableConcept', () => ({
  base: element,
  properties: {
    coding: array(coding),
    text: string,
  },
  accepts: acceptsCodeableConcept,
}));
