// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyCertainty-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCAllergyCertainty1 } from '../types/ExtensionCareConnectGPCAllergyCertainty1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectAllergyCertainty1Codes } from './valuesets.js';

export const extensionCareConnectGPCAllergyCertainty1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['AllergyIntolerance.reaction'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectAllergyCertainty1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Allergy certainty (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1). */
export const validateExtensionCareConnectGPCAllergyCertainty1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergyCertainty1>(
    extensionCareConnectGPCAllergyCertainty1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Allergy certainty. */
export function isExtensionCareConnectGPCAllergyCertainty1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergyCertainty1 {
  return validateExtensionCareConnectGPCAllergyCertainty1(value, { maxIssues: 1 }).valid;
}
