// Generated from fsh/extensions/Extension-CareConnect-GPC-NominatedPharmacy-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1
import type { ExtensionCareConnectGPCNominatedPharmacy1 } from '../types/ExtensionCareConnectGPCNominatedPharmacy1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';
import {
  VERDICT_ONLY,
  checked,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCNominatedPharmacy1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
        ),
      ),
      'value[x]': choice({
        Reference: checked(
          object(reference),
          targets([
            'Organization',
            'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1',
          ]),
        ),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1',
);

/** Checks a value against Nominated pharmacy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1). */
export const validateExtensionCareConnectGPCNominatedPharmacy1: Validator<ExtensionCareConnectGPCNominatedPharmacy1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCNominatedPharmacy1>(
    extensionCareConnectGPCNominatedPharmacy1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Nominated pharmacy. */
export function isExtensionCareConnectGPCNominatedPharmacy1(
  value: unknown,
): value is ExtensionCareConnectGPCNominatedPharmacy1 {
  return validateExtensionCareConnectGPCNominatedPharmacy1(value, VERDICT_ONLY).valid;
}
