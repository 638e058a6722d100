// Generated from fsh/extensions/Extension-CareConnect-GPC-ReligiousAffiliation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1 version 1.2.7
import { CHOICE, boundConcept, exactly, one, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCReligiousAffiliation1 } from '../types/ExtensionCareConnectGPCReligiousAffiliation1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectReligiousAffiliation1Codes } from './valuesets.js';

export const extensionCareConnectGPCReligiousAffiliation1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
        );
        return 1;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        boundConcept(value, key, c, careConnectReligiousAffiliation1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Religious affiliation (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1). */
export const validateExtensionCareConnectGPCReligiousAffiliation1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCReligiousAffiliation1>(
    extensionCareConnectGPCReligiousAffiliation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Religious affiliation. */
export function isExtensionCareConnectGPCReligiousAffiliation1(
  value: unknown,
): value is ExtensionCareConnectGPCReligiousAffiliation1 {
  return validateExtensionCareConnectGPCReligiousAffiliation1(value, { maxIssues: 1 }).valid;
}
