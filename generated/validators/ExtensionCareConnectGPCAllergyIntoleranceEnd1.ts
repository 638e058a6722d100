// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1 version 1.2.7
import {
  CHOICE,
  dateTime,
  exactly,
  extensions,
  otherChoice,
  shape,
  string,
  validator,
} from '../runtime/checks.js';
import type { ExtensionSlicing, Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCAllergyIntoleranceEnd1 } from '../types/ExtensionCareConnectGPCAllergyIntoleranceEnd1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

const extensionSlices: ExtensionSlicing = {
  slices: [
    { name: 'endDate', url: 'endDate', shape: () => extensionEndDateRules, min: 1, max: 1 },
    { name: 'reasonEnded', url: 'reasonEnded', shape: () => extensionReasonEndedRules, min: 1, max: 1 },
  ],
  counted: true,
};

export const extensionCareConnectGPCAllergyIntoleranceEnd1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
  elements: ['url', 'extension:endDate'],
  required: 3,
  choices: ['value[x]'],
  context: ['AllergyIntolerance'],
  property(key, value, c, object) {
    switch (key) {
      case 'extension':
        extensions(value, key, c, extension, extensionSlices);
        return 2;
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
        );
        return 1;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]');
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

export const extensionEndDateRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:endDate',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'endDate');
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

export const extensionReasonEndedRules: Shape = /* @__PURE__ */ shape({
  id: 'Extension.extension:reasonEnded',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(value, key, c, 'reasonEnded');
        return 1;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against End of an allergy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1). */
export const validateExtensionCareConnectGPCAllergyIntoleranceEnd1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCAllergyIntoleranceEnd1>(
    extensionCareConnectGPCAllergyIntoleranceEnd1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by End of an allergy. */
export function isExtensionCareConnectGPCAllergyIntoleranceEnd1(
  value: unknown,
): value is ExtensionCareConnectGPCAllergyIntoleranceEnd1 {
  return validateExtensionCareConnectGPCAllergyIntoleranceEnd1(value, { maxIssues: 1 }).valid;
}
