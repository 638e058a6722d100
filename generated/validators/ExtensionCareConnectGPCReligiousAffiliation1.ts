// Generated from fsh/extensions/Extension-CareConnect-GPC-ReligiousAffiliation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1
import type { ExtensionCareConnectGPCReligiousAffiliation1 } from '../types/ExtensionCareConnectGPCReligiousAffiliation1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectReligiousAffiliation1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  boundConcept,
  checked,
  choice,
  dataType,
  fixedPrimitive,
  object,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCReligiousAffiliation1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
        ),
      ),
      'value[x]': required(
        choice({
          CodeableConcept: checked(
            object(codeableConcept),
            boundConcept(careConnectReligiousAffiliation1Codes),
          ),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1',
);

/** Checks a value against Religious affiliation (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1). */
export const validateExtensionCareConnectGPCReligiousAffiliation1: Validator<ExtensionCareConnectGPCReligiousAffiliation1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCReligiousAffiliation1>(
    extensionCareConnectGPCReligiousAffiliation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Religious affiliation. */
export function isExtensionCareConnectGPCReligiousAffiliation1(
  value: unknown,
): value is ExtensionCareConnectGPCReligiousAffiliation1 {
  return validateExtensionCareConnectGPCReligiousAffiliation1(value, VERDICT_ONLY).valid;
}
