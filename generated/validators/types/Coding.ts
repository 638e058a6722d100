// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Coding
import { absoluteUri, boolean, code, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { element } from './Element.js';

export const coding: Shape = /* @__PURE__ */ shape({
  id: 'Coding',
  profile: 'http://hl7.org/fhir/StructureDefinition/Coding',
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        return absoluteUri(value, key, c);
      case 'version':
      case 'display':
        return string(value, key, c);
      case 'code':
        return code(value, key, c);
      case 'userSelected':
        return boolean(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
});
