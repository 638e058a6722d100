// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Meta
import { boundCoding, id, instant, many, primitives, shape, uri } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { securityLabelsCodes } from '../valuesets.js';
import { coding } from './Coding.js';
import { element } from './Element.js';

export const meta: Shape = /* @__PURE__ */ shape({
  id: 'Meta',
  profile: 'http://hl7.org/fhir/StructureDefinition/Meta',
  property(key, value, c, object) {
    switch (key) {
      case 'versionId':
        return id(value, key, c);
      case 'lastUpdated':
        return instant(value, key, c);
      case 'profile':
        return primitives(value, key, c, object, uri);
      case 'security':
        many(value, key, c, coding);
        return boundCoding(value, key, c, securityLabelsCodes, 'extensible');
      case 'tag':
        return many(value, key, c, coding);
      default:
        return element.property(key, value, c, object);
    }
  },
});
