// Generated from fsh/extensions/Extension-CareConnect-GPC-TreatmentCategory-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1
import type { ExtensionCareConnectGPCTreatmentCategory1 } from '../types/ExtensionCareConnectGPCTreatmentCategory1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectTreatmentCategory1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCTreatmentCategory1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1',
        ),
      ),
      'value[x]': choice({
        CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectTreatmentCategory1Codes)),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1',
);

/** Checks a value against Treatment category (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1). */
export const validateExtensionCareConnectGPCTreatmentCategory1: Validator<ExtensionCareConnectGPCTreatmentCategory1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCTreatmentCategory1>(
    extensionCareConnectGPCTreatmentCategory1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Treatment category. */
export function isExtensionCareConnectGPCTreatmentCategory1(
  value: unknown,
): value is ExtensionCareConnectGPCTreatmentCategory1 {
  return validateExtensionCareConnectGPCTreatmentCategory1(value, VERDICT_ONLY).valid;
}
