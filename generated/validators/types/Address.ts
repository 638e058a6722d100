// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Address
import { coded, dataType, object, repeated, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsAddress } from '../scans/types/Address.js';
import { addressTypeCodes, addressUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';

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
  accepts: acceptsAddress,
}));
