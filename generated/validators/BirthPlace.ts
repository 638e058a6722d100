// Generated from fsh/extensions/birthPlace.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/birthPlace version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { BirthPlace } from '../types/BirthPlace.js';
import { address } from './types/Address.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const birthPlace: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'http://hl7.org/fhir/StructureDefinition/birthPlace',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Patient'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'http://hl7.org/fhir/StructureDefinition/birthPlace');
        return 1;
      case 'valueAddress':
        one(value, key, c, address);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Place of birth (http://hl7.org/fhir/StructureDefinition/birthPlace). */
export const validateBirthPlace = /* @__PURE__ */ validator<BirthPlace>(birthPlace, 'gpconnect-api', () => ({
  element,
}));

/** Whether a value is valid by Place of birth. */
export function isBirthPlace(value: unknown): value is BirthPlace {
  return validateBirthPlace(value, { maxIssues: 1 }).valid;
}
