// Generated from fsh/extensions/Extension-CareConnect-GPC-ClinicalSetting-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCClinicalSetting1 } from '../types/ExtensionCareConnectGPCClinicalSetting1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectCareSettingType1Codes } from './valuesets.js';

export const extensionCareConnectGPCClinicalSetting1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  context: ['List'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectCareSettingType1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Clinical setting (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1). */
export const validateExtensionCareConnectGPCClinicalSetting1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCClinicalSetting1>(
    extensionCareConnectGPCClinicalSetting1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Clinical setting. */
export function isExtensionCareConnectGPCClinicalSetting1(
  value: unknown,
): value is ExtensionCareConnectGPCClinicalSetting1 {
  return validateExtensionCareConnectGPCClinicalSetting1(value, { maxIssues: 1 }).valid;
}
