// Generated from fsh/extensions/Extension-GPConnect-AppointmentCancellationReason-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1 version 1.2.7
import { CHOICE, exactly, otherChoice, shape, string, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionGPConnectAppointmentCancellationReason1 } from '../types/ExtensionGPConnectAppointmentCancellationReason1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';

export const extensionGPConnectAppointmentCancellationReason1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
  elements: ['url', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  context: ['Appointment'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1',
        );
        return 1;
      case 'valueString':
        string(value, key, c);
        return 2 | CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | 2 | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Appointment cancellation reason (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1). */
export const validateExtensionGPConnectAppointmentCancellationReason1 =
  /* @__PURE__ */ validator<ExtensionGPConnectAppointmentCancellationReason1>(
    extensionGPConnectAppointmentCancellationReason1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Appointment cancellation reason. */
export function isExtensionGPConnectAppointmentCancellationReason1(
  value: unknown,
): value is ExtensionGPConnectAppointmentCancellationReason1 {
  return validateExtensionGPConnectAppointmentCancellationReason1(value, { maxIssues: 1 }).valid;
}
