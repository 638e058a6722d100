// Generated from fsh/extensions/Extension-CareConnect-GPC-DeathNotificationStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1
import type { ExtensionCareConnectGPCDeathNotificationStatus1 } from '../types/ExtensionCareConnectGPCDeathNotificationStatus1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { careConnectDeathNotificationStatus1Codes } from './valuesets.js';
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

export const extensionCareConnectGPCDeathNotificationStatus1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Patient'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1',
        ),
      ),
      'value[x]': required(
        choice({
          CodeableConcept: checked(
            object(codeableConcept),
            boundConcept(careConnectDeathNotificationStatus1Codes),
          ),
        }),
      ),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1',
);

/** Checks a value against Death notification status (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1). */
export const validateExtensionCareConnectGPCDeathNotificationStatus1: Validator<ExtensionCareConnectGPCDeathNotificationStatus1> =
  /* @__PURE__ */ validator<ExtensionCareConnectGPCDeathNotificationStatus1>(
    extensionCareConnectGPCDeathNotificationStatus1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Death notification status. */
export function isExtensionCareConnectGPCDeathNotificationStatus1(
  value: unknown,
): value is ExtensionCareConnectGPCDeathNotificationStatus1 {
  return validateExtensionCareConnectGPCDeathNotificationStatus1(value, VERDICT_ONLY).valid;
}
