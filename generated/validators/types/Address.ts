// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Address
import { addressTypeCodes, addressUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { coded, dataType, object, repeated, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const address: Shape = /* @__PURE__ */ dataType('Address', () => ({
  base: element,
  properties: {
    use: coded(addressUseCodes),
    type: coded(addressTypeCodes),
    text: string,
    line: repeated(string),
    city: string,
    district: string,
    state: string,
    postalCode: string,
    country: string,
    period: object(period),
  },
}));
