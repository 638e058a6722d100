// Generated from fsh/extensions/Extension-GPConnect-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionGPConnectPractitionerRole1 } from '../types/ExtensionGPConnectPractitionerRole1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { gpConnectPractitionerRole1Codes } from './valuesets.js';

export const extensionGPConnectPractitionerRole1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Schedule', 'Appointment'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, gpConnectPractitionerRole1Codes, 'extensible');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Practitioner role (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1). */
export const validateExtensionGPConnectPractitionerRole1 =
  /* @__PURE__ */ validator<ExtensionGPConnectPractitionerRole1>(
    extensionGPConnectPractitionerRole1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Practitioner role. */
export function isExtensionGPConnectPractitionerRole1(
  value: unknown,
): value is ExtensionGPConnectPractitionerRole1 {
  return validateExtensionGPConnectPractitionerRole1(value, { maxIssues: 1 }).valid;
}
