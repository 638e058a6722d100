// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SampledData
import { decimal, one, positiveInt, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { element } from './Element.js';
import { simpleQuantity } from './SimpleQuantity.js';

export const sampledData: Shape = /* @__PURE__ */ shape({
  id: 'SampledData',
  profile: 'http://hl7.org/fhir/StructureDefinition/SampledData',
  elements: ['origin', 'period', 'dimensions', 'data'],
  required: 15,
  property(key, value, c, object) {
    switch (key) {
      case 'origin':
        one(value, key, c, simpleQuantity);
        return 1;
      case 'period':
        decimal(value, key, c);
        return 2;
      case 'factor':
      case 'lowerLimit':
      case 'upperLimit':
        return decimal(value, key, c);
      case 'dimensions':
        positiveInt(value, key, c);
        return 4;
      case 'data':
        string(value, key, c);
        return 8;
      default:
        return element.property(key, value, c, object);
    }
  },
});
