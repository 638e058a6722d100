// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Range
import { broken, one, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { element } from './Element.js';
import { simpleQuantity } from './SimpleQuantity.js';

export const range: Shape = /* @__PURE__ */ shape({
  id: 'Range',
  profile: 'http://hl7.org/fhir/StructureDefinition/Range',
  elements: ['low', 'high'],
  property(key, value, c, object) {
    switch (key) {
      case 'low':
        one(value, key, c, simpleQuantity);
        return 1;
      case 'high':
        one(value, key, c, simpleQuantity);
        return 2;
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!(
      $this.low === undefined ||
      $this.high === undefined ||
      !(fhirpath.compareQuantities($this.low, $this.high) > 0)
    ))
      broken(c, 'rng-2', 'If present, low SHALL have a lower value than high');
  },
});
