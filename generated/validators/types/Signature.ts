// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Signature
import { bcp13TxtCodes } from '../valuesets.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import { reference } from './Reference.js';
import {
  array,
  base64Binary,
  checked,
  choice,
  coded,
  dataType,
  instant,
  object,
  required,
  targets,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const signature: Shape = /* @__PURE__ */ dataType('Signature', () => ({
  base: element,
  properties: {
    type: required(array(coding)),
    when: required(instant),
    'who[x]': required(
      choice({
        Uri: uri,
        Reference: checked(
          object(reference),
          targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
        ),
      }),
    ),
    'onBehalfOf[x]': choice({
      Uri: uri,
      Reference: checked(
        object(reference),
        targets(['Device'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
      ),
    }),
    contentType: coded(bcp13TxtCodes),
    blob: base64Binary,
  },
}));
