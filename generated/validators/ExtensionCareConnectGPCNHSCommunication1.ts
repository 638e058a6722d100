// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSCommunication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1
import type { ExtensionCareConnectGPCNHSCommunication1 } from '../types/ExtensionCareConnectGPCNHSCommunication1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  careConnectHumanLanguage1Codes,
  careConnectLanguageAbilityMode1Codes,
  careConnectLanguageAbilityProficiency1Codes,
} from './valuesets.js';
import {
  VERDICT_ONLY,
  boolean,
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
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionCareConnectGPCNHSCommunication1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient', 'Practitioner'],
    properties: {
      extension: required(
        extensions(extension, [
          extensionSlice('language', extensionLanguageRules, 1, 1, 'language'),
          extensionSlice('preferred', extensionPreferredRules, 0, Infinity, 'preferred'),
          extensionSlice(
            'modeOfCommunication',
            extensionModeOfCommunicationRules,
            0,
            Infinity,
            'modeOfCommunication',
          ),
          extensionSlice(
            'communicationProficiency',
            extensionCommunicationProficiencyRules,
            0,
            1,
            'communicationProficiency',
          ),
          extensionSlice(
            'interpreterRequired',
            extensionInterpreterRequiredRules,
            0,
            1,
            'interpreterRequired',
          ),
        ]),
        'extension:language',
      ),
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
        ),
      ),
      'value[x]': forbidden,
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1',
);

export const extensionLanguageRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCNHSCommunication1,
  'extension:language',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('language')),
      'value[x]': required(
        choice({
          CodeableConcept: checked(object(codeableConcept), boundConcept(careConnectHumanLanguage1Codes)),
        }),
      ),
    },
  }),
);

export const extensionPreferredRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCNHSCommunication1,
  'extension:preferred',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('preferred')),
      'value[x]': required(choice({ Boolean: boolean })),
    },
  }),
);

export const extensionModeOfCommunicationRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCNHSCommunication1,
  'extension:modeOfCommunication',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('modeOfCommunication')),
      'value[x]': required(
        choice({
          CodeableConcept: checked(
            object(codeableConcept),
            boundConcept(careConnectLanguageAbilityMode1Codes),
          ),
        }),
      ),
    },
  }),
);

export const extensionCommunicationProficiencyRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCNHSCommunication1,
  'extension:communicationProficiency',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('communicationProficiency')),
      'value[x]': required(
        choice({
          CodeableConcept: checked(
            object(codeableConcept),
            boundConcept(careConnectLanguageAbilityProficiency1Codes),
          ),
        }),
      ),
    },
  }),
);

export const extensionInterpreterRequiredRules: Shape = /* @__PURE__ */ elementOf(
  extensionCareConnectGPCNHSCommunication1,
  'extension:interpreterRequired',
  () => ({
    base: extension,
    properties: {
      url: required(fixedPrimitive('interpreterRequired')),
      'value[x]': required(choice({ Boolean: boolean })),
    },
  }),
);

/** Checks a value against NHS communication (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1). */
export const validateExtensionCareConnectGPCNHSCommunication1: Validator<ExtensionCareConnectGPCNHSCommunication1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCNHSCommunication1>(
    extensionCareConnectGPCNHSCommunication1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by NHS communication. */
export function isExtensionCareConnectGPCNHSCommunication1(
  value: unknown,
): value is ExtensionCareConnectGPCNHSCommunication1 {
  return validateExtensionCareConnectGPCNHSCommunication1(value, VERDICT_ONLY).valid;
}
