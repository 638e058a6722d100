// Generated from fsh/extensions/Extension-CareConnect-GPC-RegistrationDetails-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1
import type { ExtensionCareConnectGPCRegistrationDetails1 } from '../types/ExtensionCareConnectGPCRegistrationDetails1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { period } from './types/Period.js';
import { reference } from './types/Reference.js';
import { careConnectRegistrationStatus1Codes, careConnectRegistrationType1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  boundConcept,
  checked,
  choice,
  dataType,
  elementOf,
  extensionSlice,
  extensions,
  fixedPrimitive,
  forbidden,
  object,
  required,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCRegistrationDetails1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      extension: extensions(extension, [
        extensionSlice('registrationPeriod', extensionRegistrationPeriodRules, 0, 1, 'registrationPeriod'),
        extensionSlice('registrationType', extensionRegistrationTypeRules, 0, 1, 'registrationType'),
        extensionSlice('registrationStatus', extensionRegistrationStatusRules, 0, 0, 'registrationStatus'),
        extensionSlice(
          'preferredBranchSurgery',
          extensionPreferredBranchSurgeryRules,
          0,
          1,
          'preferredBranchSurgery',
        ),
      ]),
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1',
);

export const extensionRegistrationPeriodRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCRegistrationDetails1,
  'extension:registrationPeriod',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('registrationPeriod')),
      'value[x]': required(choice({ Period: object(period) })),
    },
  }),
);

export const extensionRegistrationTypeRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCRegistrationDetails1,
  'extension:registrationType',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('registrationType')),
      'value[x]': required(
        choice({
          CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectRegistrationType1Codes)),
        }),
      ),
    },
  }),
);

export const extensionRegistrationStatusRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCRegistrationDetails1,
  'extension:registrationStatus',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('registrationStatus')),
      'value[x]': required(
        choice({
          CodeableConcept: checked(
            object(codeableConcept),
            boundConcept(careConnectRegistrationStatus1Codes),
          ),
        }),
      ),
    },
  }),
);

export const extensionPreferredBranchSurgeryRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCRegistrationDetails1,
  'extension:preferredBranchSurgery',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('preferredBranchSurgery')),
      'value[x]': choice({
        Reference: checked(
          object(reference),
          targets(['Location', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Location-1']),
        ),
      }),
    },
  }),
);

/** Checks a value against Registration details (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1). */
export const validateExtensionCareConnectGPCRegistrationDetails1: Validator<ExtensionCareConnectGPCRegistrationDetails1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCRegistrationDetails1>(
    extensionCareConnectGPCRegistrationDetails1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Registration details. */
export function isExtensionCareConnectGPCRegistrationDetails1(
  value: unknown,
): value is ExtensionCareConnectGPCRegistrationDetails1 {
  return validateExtensionCareConnectGPCRegistrationDetails1(value, VERDICT_ONLY).valid;
}
