// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Contributor
import { contributorTypeCodes } from '../valuesets.js';
import { contactDetail } from './ContactDetail.js';
import { element } from './Element.js';
import { array, coded, dataType, required, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const contributor: Shape = /* @__PURE__ */ dataType('Contributor', () => ({
  base: element,
  properties: {
    type: required(coded(contributorTypeCodes)),
    name: required(string),
    contact: array(contactDetail),
  },
}));
