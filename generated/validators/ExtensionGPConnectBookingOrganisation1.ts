// Generated from fsh/extensions/Extension-GPConnect-BookingOrganisation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1
import type { ExtensionGPConnectBookingOrganisation1 } from '../types/ExtensionGPConnectBookingOrganisation1.js';
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

export const extensionGPConnectBookingOrganisation1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Appointment'],
    properties: {
      url: required(
        fixedPrimitive(
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
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
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
);

/** Checks a value against Booking organisation (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1). */
export const validateExtensionGPConnectBookingOrganisation1: Validator<ExtensionGPConnectBookingOrganisation1> =
  /* @__PURE__ */ validator<ExtensionGPConnectBookingOrganisation1>(
    extensionGPConnectBookingOrganisation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Booking organisation. */
export function isExtensionGPConnectBookingOrganisation1(
  value: unknown,
): value is ExtensionGPConnectBookingOrganisation1 {
  return validateExtensionGPConnectBookingOrganisation1(value, VERDICT_ONLY).valid;
}
