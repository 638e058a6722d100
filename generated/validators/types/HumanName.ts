// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/HumanName
import { boundCode, code, one, primitives, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { nameUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';

export const humanName: Shape = /* @__PURE__ */ shape({
  id: 'HumanName',
  profile: 'http://hl7.org/fhir/StructureDefinition/HumanName',
  property(key, value, c, object) {
    switch (key) {
      case 'use':
        code(value, key, c);
        return boundCode(value, key, c, nameUseCodes, 'required');
      case 'text':
      case 'family':
        return string(value, key, c);
      case 'given':
      case 'prefix':
      case 'suffix':
        return primitives(value, key, c, object, string);
      case 'period':
        return one(value, key, c, period);
      default:
        return element.property(key, value, c, object);
    }
  },
});
