// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Quantity
import { boundCode, broken, code, decimal, shape, string, uri } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { quantityComparatorCodes } from '../valuesets.js';
import { element } from './Element.js';

export const quantity: Shape = /* @__PURE__ */ shape({
  id: 'Quantity',
  profile: 'http://hl7.org/fhir/StructureDefinition/Quantity',
  elements: ['code', 'system'],
  property(key, value, c, object) {
    switch (key) {
      case 'value':
        return decimal(value, key, c);
      case 'comparator':
        code(value, key, c);
        return boundCode(value, key, c, quantityComparatorCodes, 'required');
      case 'unit':
        return string(value, key, c);
      case 'system':
        uri(value, key, c);
        return 2;
      case 'code':
        code(value, key, c);
        return 1;
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!(
      ($this.code === undefined && $this._code === undefined) ||
      $this.system !== undefined ||
      $this._system !== undefined
    ))
      broken(c, 'qty-3', 'If a code for the unit is present, the system SHALL also be present');
  },
});
