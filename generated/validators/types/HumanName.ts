// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/HumanName
import { coded, dataType, object, repeated, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsHumanName } from '../scans/types/HumanName.js';
import { nameUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';

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
  accepts: acceptsHumanName,
}));
