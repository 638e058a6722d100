// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Signature
import {
  CHOICE,
  base64Binary,
  boundCode,
  code,
  instant,
  many,
  one,
  shape,
  targets,
  uri,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { bcp13txtCodes } from '../valuesets.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import { reference } from './Reference.js';

const whoXTargets: Targets = [['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']];

const onBehalfOfXTargets: Targets = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

export const signature: Shape = /* @__PURE__ */ shape({
  id: 'Signature',
  profile: 'http://hl7.org/fhir/StructureDefinition/Signature',
  elements: ['type', 'when', 'who[x]'],
  required: 7,
  choices: ['who[x]', 'onBehalfOf[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        many(value, key, c, coding);
        return 1;
      case 'when':
        instant(value, key, c);
        return 2;
      case 'whoUri':
        uri(value, key, c);
        return 4 | CHOICE;
      case 'whoReference':
        one(value, key, c, reference);
        targets(value, key, c, whoXTargets);
        return 4 | CHOICE;
      case 'onBehalfOfUri':
        uri(value, key, c);
        return CHOICE << 1;
      case 'onBehalfOfReference':
        one(value, key, c, reference);
        targets(value, key, c, onBehalfOfXTargets);
        return CHOICE << 1;
      case 'contentType':
        code(value, key, c);
        return boundCode(value, key, c, bcp13txtCodes, 'required');
      case 'blob':
        return base64Binary(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
});
