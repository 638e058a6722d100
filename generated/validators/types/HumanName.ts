// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/HumanName
import { nameUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { coded, dataType, object, repeated, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const humanName: Shape = /* @__PURE__ */ dataType('HumanName', () => ({
  base: element,
  properties: {
    use: coded(nameUseCodes),
    text: string,
    family: string,
    given: repeated(string),
    prefix: repeated(string),
    suffix: repeated(string),
    period: object(period),
  },
}));
