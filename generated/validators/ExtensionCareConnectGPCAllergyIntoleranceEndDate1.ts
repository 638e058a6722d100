// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1 version 1.2.7
import { CHOICE, dateTime, exactly, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCAllergyIntoleranceEndDate1 } from '../types/ExtensionCareConnectGPCAllergyIntoleranceEndDate1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const extensionCareConnectGPCAllergyIntoleranceEndDate1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['AllergyIntolerance'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1',
        );
        return 1;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against End date of an allergy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1). */
export const validateExtensionCareConnectGPCAllergyIntoleranceEndDate1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergyIntoleranceEndDate1>(
    extensionCareConnectGPCAllergyIntoleranceEndDate1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by End date of an allergy. */
export function isExtensionCareConnectGPCAllergyIntoleranceEndDate1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergyIntoleranceEndDate1 {
  return validateExtensionCareConnectGPCAllergyIntoleranceEndDate1(value, { maxIssues: 1 }).valid;
}
