// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Element
import { UNKNOWN, extensions, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { extension } from './Extension.js';

export const element: Shape = /* @__PURE__ */ shape({
  id: 'Element',
  profile: 'http://hl7.org/fhir/StructureDefinition/Element',
  property(key, value, c) {
    switch (key) {
      case 'id':
        return string(value, key, c);
      case 'extension':
        return extensions(value, key, c, extension);
      default:
        return UNKNOWN;
    }
  },
});
