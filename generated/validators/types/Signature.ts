// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Signature
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
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsSignature } from '../scans/types/Signature.js';
import { bcp13TxtCodes } from '../valuesets.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import { reference } from './Reference.js';

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
  accepts: acceptsSignature,
}));
