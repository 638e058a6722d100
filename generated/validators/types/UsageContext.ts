// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/UsageContext
import { CHOICE, boundCoding, one, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { usageContextTypeCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';

export const usageContext: Shape = /* @__PURE__ */ shape({
  id: 'UsageContext',
  profile: 'http://hl7.org/fhir/StructureDefinition/UsageContext',
  elements: ['code', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        one(value, key, c, coding);
        boundCoding(value, key, c, usageContextTypeCodes, 'extensible');
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return 2 | CHOICE;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return 2 | CHOICE;
      case 'valueRange':
        one(value, key, c, range);
        return 2 | CHOICE;
      default:
        return element.property(key, value, c, object);
    }
  },
});
