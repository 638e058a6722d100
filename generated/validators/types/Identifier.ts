// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Identifier
import { identifierTypeCodes, identifierUseCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import {
  EXTENSIBLE,
  absoluteUri,
  boundConcept,
  checked,
  coded,
  dataType,
  identifierValue,
  object,
  string,
  targets,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const identifier: Shape = /* @__PURE__ */ dataType('Identifier', () => ({
  base: element,
  properties: {
    use: coded(identifierUseCodes),
    type: checked(object(codeableConcept), boundConcept(identifierTypeCodes, EXTENSIBLE)),
    system: absoluteUri,
    value: checked(string, identifierValue),
    period: object(period),
    assigner: checked(object(reference), targets(['Organization'])),
  },
}));
