// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactPoint
import { boundCode, broken, code, one, positiveInt, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { contactPointSystemCodes, contactPointUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';

export const contactPoint: Shape = /* @__PURE__ */ shape({
  id: 'ContactPoint',
  profile: 'http://hl7.org/fhir/StructureDefinition/ContactPoint',
  elements: ['value', 'system'],
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        code(value, key, c);
        boundCode(value, key, c, contactPointSystemCodes, 'required');
        return 2;
      case 'value':
        string(value, key, c);
        return 1;
      case 'use':
        code(value, key, c);
        return boundCode(value, key, c, contactPointUseCodes, 'required');
      case 'rank':
        return positiveInt(value, key, c);
      case 'period':
        return one(value, key, c, period);
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!(
      ($this.value === undefined && $this._value === undefined) ||
      $this.system !== undefined ||
      $this._system !== undefined
    ))
      broken(c, 'cpt-2', 'A system is required if a value is provided.');
  },
});
