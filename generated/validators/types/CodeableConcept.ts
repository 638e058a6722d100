// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CodeableConcept
import { many, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { coding } from './Coding.js';
import { element } from './Element.js';

export const codeableConcept: Shape = /* @__PURE__ */ shape({
  id: 'CodeableConcept',
  profile: 'http://hl7.org/fhir/StructureDefinition/CodeableConcept',
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        return many(value, key, c, coding);
      case 'text':
        return string(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
});
