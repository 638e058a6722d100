// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Ratio
import { broken, one, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { element } from './Element.js';
import { quantity } from './Quantity.js';

export const ratio: Shape = /* @__PURE__ */ shape({
  id: 'Ratio',
  profile: 'http://hl7.org/fhir/StructureDefinition/Ratio',
  property(key, value, c, object) {
    switch (key) {
      case 'numerator':
      case 'denominator':
        return one(value, key, c, quantity);
      default:
        return element.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      ($this.numerator === undefined) !== ($this.denominator !== undefined) &&
      ($this.numerator !== undefined || fhirpath.list($this.extension).length > 0)
    ))
      broken(
        c,
        'rat-1',
        'Numerator and denominator SHALL both be present, or both are absent. If both are absent, there SHALL be some extension present',
      );
  },
});
