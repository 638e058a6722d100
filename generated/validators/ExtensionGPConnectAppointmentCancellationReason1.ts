// Generated from fsh/extensions/Extension-GPConnect-AppointmentCancellationReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1
import type { ExtensionGPConnectAppointmentCancellationReason1 } from '../types/ExtensionGPConnectAppointmentCancellationReason1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import {
  VERDICT_ONLY,
  choice,
  dataType,
  fixedPrimitive,
  required,
  string,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionGPConnectAppointmentCancellationReason1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Appointment'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
        ),
      ),
      'value[x]': required(choice({ String: string })),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
);

/** Checks a value against Appointment cancellation reason (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1). */
export const validateExtensionGPConnectAppointmentCancellationReason1: Validator<ExtensionGPConnectAppointmentCancellationReason1> =
  /* @__PURE__ */ validator<ExtensionGPConnectAppointmentCancellationReason1>(
    extensionGPConnectAppointmentCancellationReason1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Appointment cancellation reason. */
export function isExtensionGPConnectAppointmentCancellationReason1(
  value: unknown,
): value is ExtensionGPConnectAppointmentCancellationReason1 {
  return validateExtensionGPConnectAppointmentCancellationReason1(value, VERDICT_ONLY).valid;
}
