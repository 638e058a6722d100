// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Address
import { boundCode, code, one, primitives, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { addressTypeCodes, addressUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';

export const address: Shape = /* @__PURE__ */ shape({
  id: 'Address',
  profile: 'http://hl7.org/fhir/StructureDefinition/Address',
  property(key, value, c, object) {
    switch (key) {
      case 'use':
        code(value, key, c);
        return boundCode(value, key, c, addressUseCodes, 'required');
      case 'type':
        code(value, key, c);
        return boundCode(value, key, c, addressTypeCodes, 'required');
      case 'text':
      case 'city':
      case 'district':
      case 'state':
      case 'postalCode':
      case 'country':
        return string(value, key, c);
      case 'line':
        return primitives(value, key, c, object, string);
      case 'period':
        return one(value, key, c, period);
      default:
        return element.property(key, value, c, object);
    }
  },
});
