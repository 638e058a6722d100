// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactDetail
import { many, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { contactPoint } from './ContactPoint.js';
import { element } from './Element.js';

export const contactDetail: Shape = /* @__PURE__ */ shape({
  id: 'ContactDetail',
  profile: 'http://hl7.org/fhir/StructureDefinition/ContactDetail',
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        return string(value, key, c);
      case 'telecom':
        return many(value, key, c, contactPoint);
      default:
        return element.property(key, value, c, object);
    }
  },
});
