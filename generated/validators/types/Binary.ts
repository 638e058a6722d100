// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Binary
import { bcp13TxtCodes } from '../core-valuesets.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { resource } from './Resource.js';
import type { Binary } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  base64Binary,
  checked,
  coded,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const binary: Shape = /* @__PURE__ */ resourceType('Binary', () => ({
  base: resource,
  properties: {
    contentType: required(coded(bcp13TxtCodes)),
    securityContext: checked(object(reference), targets()),
    content: required(base64Binary),
  },
}));

/** Checks a value against Binary (http://hl7.org/fhir/StructureDefinition/Binary). */
export const validateBinary: Validator<Binary> = /* @__PURE__ */ validator<Binary>(
  binary,
  'gpconnect-api',
  () => ({
    element,
    types: [organization],
  }),
);

/** True if a value is valid by Binary. */
export function isBinary(value: unknown): value is Binary {
  return validateBinary(value, VERDICT_ONLY).valid;
}
