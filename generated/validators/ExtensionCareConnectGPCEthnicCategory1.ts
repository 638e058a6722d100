// Generated from fsh/extensions/Extension-CareConnect-GPC-EthnicCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCEthnicCategory1 } from '../types/ExtensionCareConnectGPCEthnicCategory1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectEthnicCategory1Codes } from './valuesets.js';

export const extensionCareConnectGPCEthnicCategory1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  context: ['Patient'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectEthnicCategory1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Ethnic category (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1). */
export const validateExtensionCareConnectGPCEthnicCategory1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCEthnicCategory1>(
    extensionCareConnectGPCEthnicCategory1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Ethnic category. */
export function isExtensionCareConnectGPCEthnicCategory1(
  value: unknown,
): value is ExtensionCareConnectGPCEthnicCategory1 {
  return validateExtensionCareConnectGPCEthnicCategory1(value, { maxIssues: 1 }).valid;
}
