// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/TriggerDefinition
import {
  CHOICE,
  boundCode,
  code,
  date,
  dateTime,
  one,
  shape,
  string,
  targets,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { triggerTypeCodes } from '../valuesets.js';
import { dataRequirement } from './DataRequirement.js';
import { element } from './Element.js';
import { reference } from './Reference.js';
import { timing } from './Timing.js';

const eventTimingXTargets: Targets = [['Schedule']];

export const triggerDefinition: Shape = /* @__PURE__ */ shape({
  id: 'TriggerDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/TriggerDefinition',
  elements: ['type'],
  required: 1,
  choices: ['eventTiming[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, triggerTypeCodes, 'required');
        return 1;
      case 'eventName':
        return string(value, key, c);
      case 'eventTimingTiming':
        one(value, key, c, timing);
        return CHOICE;
      case 'eventTimingReference':
        one(value, key, c, reference);
        targets(value, key, c, eventTimingXTargets);
        return CHOICE;
      case 'eventTimingDate':
        date(value, key, c);
        return CHOICE;
      case 'eventTimingDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'eventData':
        return one(value, key, c, dataRequirement);
      default:
        return element.property(key, value, c, object);
    }
  },
});
