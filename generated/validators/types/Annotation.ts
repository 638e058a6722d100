// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Annotation
import { element } from './Element.js';
import { reference } from './Reference.js';
import {
  checked,
  choice,
  dataType,
  dateTime,
  object,
  required,
  string,
  targets,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const annotation: Shape = /* @__PURE__ */ dataType('Annotation', () => ({
  base: element,
  properties: {
    'author[x]': choice({
      Reference: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
      String: string,
    }),
    time: dateTime,
    text: required(string),
  },
}));
