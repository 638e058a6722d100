// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergySeverity-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCAllergySeverity1 } from '../types/ExtensionCareConnectGPCAllergySeverity1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectAllergySeverity1Codes } from './valuesets.js';

export const extensionCareConnectGPCAllergySeverity1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1',
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectAllergySeverity1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Allergy severity (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1). */
export const validateExtensionCareConnectGPCAllergySeverity1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergySeverity1>(
    extensionCareConnectGPCAllergySeverity1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Allergy severity. */
export function isExtensionCareConnectGPCAllergySeverity1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergySeverity1 {
  return validateExtensionCareConnectGPCAllergySeverity1(value, { maxIssues: 1 }).valid;
}
