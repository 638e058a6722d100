// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SimpleQuantity
import { broken, forbidden, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { quantity } from './Quantity.js';

export const simpleQuantity: Shape = /* @__PURE__ */ shape({
  id: 'Quantity',
  profile: 'http://hl7.org/fhir/StructureDefinition/SimpleQuantity',
  elements: ['code', 'system', 'comparator'],
  property(key, value, c, object) {
    switch (key) {
      case 'comparator':
        return forbidden(value, key, c);
      default:
        return quantity.property(key, value, c, object);
    }
  },
  when: 4,
  invariants($this: any, c) {
    if (!($this.comparator === undefined && $this._comparator === undefined))
      broken(c, 'sqty-1', 'The comparator is not used on a SimpleQuantity');
  },
  base: () => quantity,
});
