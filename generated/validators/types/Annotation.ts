// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Annotation
import { CHOICE, dateTime, one, shape, string, targets } from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { element } from './Element.js';
import { reference } from './Reference.js';

const authorXTargets: Targets = [['Patient'], ['Practitioner'], ['RelatedPerson']];

export const annotation: Shape = /* @__PURE__ */ shape({
  id: 'Annotation',
  profile: 'http://hl7.org/fhir/StructureDefinition/Annotation',
  elements: ['text'],
  required: 1,
  choices: ['author[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'authorReference':
        one(value, key, c, reference);
        targets(value, key, c, authorXTargets);
        return CHOICE;
      case 'authorString':
        string(value, key, c);
        return CHOICE;
      case 'time':
        return dateTime(value, key, c);
      case 'text':
        string(value, key, c);
        return 1;
      default:
        return element.property(key, value, c, object);
    }
  },
});
