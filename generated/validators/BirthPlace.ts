// Generated from fsh/extensions/birthPlace.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/birthPlace
import type { BirthPlace } from '../types/BirthPlace.js';
import { address } from './types/Address.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const birthPlace: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(fixedPrimitive('http://hl7.org/fhir/StructureDefinition/birthPlace')),
      'value[x]': choice({ Address: object(address) }),
    },
  }),
  'http://hl7.org/fhir/StructureDefinition/birthPlace',
);

/** Checks a value against Place of birth (http://hl7.org/fhir/StructureDefinition/birthPlace). */
export const validateBirthPlace: Validator<BirthPlace> = /* @__PURE__ */ validator<BirthPlace>(
  birthPlace,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** True if a value is valid by Place of birth. */
export function isBirthPlace(value: unknown): value is BirthPlace {
  return validateBirthPlace(value, VERDICT_ONLY).valid;
}
