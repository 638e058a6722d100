// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCNHSNumberVerificationStatus1 } from '../types/ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectNHSNumberVerificationStatus1Codes } from './valuesets.js';

export const extensionCareConnectGPCNHSNumberVerificationStatus1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile:
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  context: ['Patient.identifier'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectNHSNumberVerificationStatus1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against NHS number verification status (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1). */
export const validateExtensionCareConnectGPCNHSNumberVerificationStatus1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCNHSNumberVerificationStatus1>(
    extensionCareConnectGPCNHSNumberVerificationStatus1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by NHS number verification status. */
export function isExtensionCareConnectGPCNHSNumberVerificationStatus1(
  value: unknown,
): value is ExtensionCareConnectGPCNHSNumberVerificationStatus1 {
  return validateExtensionCareConnectGPCNHSNumberVerificationStatus1(value, { maxIssues: 1 }).valid;
}
