// Generated from fsh/extensions/birthPlace.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/birthPlace version 1.2.7
import { choice, dataType, fixedPrimitive, object, required, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { BirthPlace } from '../types/BirthPlace.js';
import { acceptsBirthPlace } from './scans/BirthPlace.js';
import { address } from './types/Address.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const birthPlace: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(fixedPrimitive('http://hl7.org/fhir/StructureDefinition/birthPlace')),
      'value[x]': choice({ Address: object(address) }),
    },
    accepts: acceptsBirthPlace,
  }),
  'http://hl7.org/fhir/StructureDefinition/birthPlace',
);

/** Checks a value against Place of birth (http://hl7.org/fhir/StructureDefinition/birthPlace). */
export const validateBirthPlace = /* @__PURE__ */ validator<BirthPlace>(birthPlace, 'gpconnect-api', () => ({
  element,
}));

/** Whether a value is valid by Place of birth. */
export function isBirthPlace(value: unknown): value is BirthPlace {
  return validateBirthPlace(value, { maxIssues: 1 }).valid;
}
