// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/BackboneElement
import { extensions, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { element } from './Element.js';
import { extension } from './Extension.js';

export const backboneElement: Shape = /* @__PURE__ */ shape({
  id: 'BackboneElement',
  profile: 'http://hl7.org/fhir/StructureDefinition/BackboneElement',
  property(key, value, c, object) {
    switch (key) {
      case 'modifierExtension':
        return extensions(value, key, c, extension);
      default:
        return element.property(key, value, c, object);
    }
  },
});
