// Generated from fsh/extensions/Extension-CareConnect-GPC-Evidence-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1 version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCEvidence1 } from '../types/ExtensionCareConnectGPCEvidence1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';

const valueXTargets: Targets = [['DiagnosticReport']];

export const extensionCareConnectGPCEvidence1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1',
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
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1',
        );
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, valueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Evidence of an allergy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1). */
export const validateExtensionCareConnectGPCEvidence1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCEvidence1>(
    extensionCareConnectGPCEvidence1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Evidence of an allergy. */
export function isExtensionCareConnectGPCEvidence1(
  value: unknown,
): value is ExtensionCareConnectGPCEvidence1 {
  return validateExtensionCareConnectGPCEvidence1(value, { maxIssues: 1 }).valid;
}
