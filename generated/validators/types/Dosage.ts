// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Dosage
import { CHOICE, boolean, integer, many, one, shape, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { codeableConcept } from './CodeableConcept.js';
import { element } from './Element.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { timing } from './Timing.js';

export const dosage: Shape = /* @__PURE__ */ shape({
  id: 'Dosage',
  profile: 'http://hl7.org/fhir/StructureDefinition/Dosage',
  choices: ['asNeeded[x]', 'dose[x]', 'rate[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'sequence':
        return integer(value, key, c);
      case 'text':
      case 'patientInstruction':
        return string(value, key, c);
      case 'additionalInstruction':
        return many(value, key, c, codeableConcept);
      case 'timing':
        return one(value, key, c, timing);
      case 'asNeededBoolean':
        boolean(value, key, c);
        return CHOICE;
      case 'asNeededCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      case 'site':
      case 'route':
      case 'method':
        return one(value, key, c, codeableConcept);
      case 'doseRange':
        one(value, key, c, range);
        return CHOICE << 1;
      case 'doseQuantity':
        one(value, key, c, simpleQuantity);
        return CHOICE << 1;
      case 'maxDosePerPeriod':
        return one(value, key, c, ratio);
      case 'maxDosePerAdministration':
      case 'maxDosePerLifetime':
        return one(value, key, c, simpleQuantity);
      case 'rateRatio':
        one(value, key, c, ratio);
        return CHOICE << 2;
      case 'rateRange':
        one(value, key, c, range);
        return CHOICE << 2;
      case 'rateQuantity':
        one(value, key, c, simpleQuantity);
        return CHOICE << 2;
      default:
        return element.property(key, value, c, object);
    }
  },
});
