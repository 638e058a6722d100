// Generated from fsh/extensions/Extension-CareConnect-GPC-MainLocation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1 version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCMainLocation1 } from '../types/ExtensionCareConnectGPCMainLocation1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';

const valueXTargets: Targets = [
  ['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1'],
];

export const extensionCareConnectGPCMainLocation1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  context: ['Organization'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1',
        );
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, valueXTargets);
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Main location (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1). */
export const validateExtensionCareConnectGPCMainLocation1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCMainLocation1>(
    extensionCareConnectGPCMainLocation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Main location. */
export function isExtensionCareConnectGPCMainLocation1(
  value: unknown,
): value is ExtensionCareConnectGPCMainLocation1 {
  return validateExtensionCareConnectGPCMainLocation1(value, { maxIssues: 1 }).valid;
}
