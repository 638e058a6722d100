// Generated from fsh/extensions/Extension-CareConnect-GPC-NominatedPharmacy-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1 version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { ExtensionCareConnectGPCNominatedPharmacy1 } from '../types/ExtensionCareConnectGPCNominatedPharmacy1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';

const valueXTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const extensionCareConnectGPCNominatedPharmacy1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Patient'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
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

/** Checks a value against Nominated pharmacy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1). */
export const validateExtensionCareConnectGPCNominatedPharmacy1 =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCNominatedPharmacy1>(
    extensionCareConnectGPCNominatedPharmacy1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Nominated pharmacy. */
export function isExtensionCareConnectGPCNominatedPharmacy1(
  value: unknown,
): value is ExtensionCareConnectGPCNominatedPharmacy1 {
  return validateExtensionCareConnectGPCNominatedPharmacy1(value, { maxIssues: 1 }).valid;
}
