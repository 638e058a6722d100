// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Contributor
import { array, coded, dataType, required, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { contributorTypeCodes } from '../valuesets.js';
import { contactDetail } from './ContactDetail.js';
import { element } from './Element.js';

export const contributor: Shape = /* @__PURE__ */ dataType('Contributor', () => ({
  base: element,
  properties: {
    type: required(coded(contributorTypeCodes)),
    name: required(string),
    contact: array(contactDetail),
  },
}));
