// Generated from fsh/extensions/Extension-CareConnect-GPC-Evidence-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1
import type { ExtensionCareConnectGPCEvidence1 } from '../types/ExtensionCareConnectGPCEvidence1.js';
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

export const extensionCareConnectGPCEvidence1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['AllergyIntolerance'],
    properties: {
      url: required(
        fixedPrimitive('https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1'),
      ),
      'value[x]': choice({ Reference: checked(object(reference), targets(['DiagnosticReport'])) }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1',
);

/** Checks a value against Evidence of an allergy (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1). */
export const validateExtensionCareConnectGPCEvidence1: Validator<ExtensionCareConnectGPCEvidence1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCEvidence1>(
    extensionCareConnectGPCEvidence1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Evidence of an allergy. */
export function isExtensionCareConnectGPCEvidence1(
  value: unknown,
): value is ExtensionCareConnectGPCEvidence1 {
  return validateExtensionCareConnectGPCEvidence1(value, VERDICT_ONLY).valid;
}
