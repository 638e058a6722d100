// Generated from fsh/extensions/Extension-CareConnect-GPC-ListWarningCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1 version 1.2.7
import { CHOICE, boundCode, code, exactly, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCListWarningCode1 } from '../types/ExtensionCareConnectGPCListWarningCode1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectListWarningCode1Codes } from './valuesets.js';

export const extensionCareConnectGPCListWarningCode1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1',
        );
        return 1;
      case 'valueCode':
        code(value, key, c);
        boundCode(value, key, c, careConnectListWarningCode1Codes, 'required');
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against List warning (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1). */
export const validateExtensionCareConnectGPCListWarningCode1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCListWarningCode1>(
    extensionCareConnectGPCListWarningCode1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by List warning. */
export function isExtensionCareConnectGPCListWarningCode1(
  value: unknown,
): value is ExtensionCareConnectGPCListWarningCode1 {
  return validateExtensionCareConnectGPCListWarningCode1(value, { maxIssues: 1 }).valid;
}
