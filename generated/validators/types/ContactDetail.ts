// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactDetail
import { array, dataType, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsContactDetail } from '../scans/types/ContactDetail.js';
import { contactPoint } from './ContactPoint.js';
import { element } from './Element.js';

export const contactDetail: Shape = /* @__PURE__ */ dataType('ContactDetail', () => ({
  base: element,
  properties: {
    name: string,
    telecom: array(contactPoint),
  },
  accepts: acceptsContactDetail,
}));
