// Generated from fsh/extensions/Extension-GPConnect-BookingOrganisation-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1 version 1.2.7
import { CHOICE, exactly, one, otherChoice, shape, targets, validator } from '../runtime/checks.js';
import type { Shape, Targets } from '../runtime/checks.js';
import type { ExtensionGPConnectBookingOrganisation1 } from '../types/ExtensionGPConnectBookingOrganisation1.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { reference } from './types/Reference.js';

const valueXTargets: Targets = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export const extensionGPConnectBookingOrganisation1: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Appointment'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1',
        );
        return 1;
      case 'valueReference':
        one(value, key, c, reference);
        targets(value, key, c, valueXTargets);
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Booking organisation (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1). */
export const validateExtensionGPConnectBookingOrganisation1 =
  /* @__PURE__ */ validator<ExtensionGPConnectBookingOrganisation1>(
    extensionGPConnectBookingOrganisation1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Booking organisation. */
export function isExtensionGPConnectBookingOrganisation1(
  value: unknown,
): value is ExtensionGPConnectBookingOrganisation1 {
  return validateExtensionGPConnectBookingOrganisation1(value, { maxIssues: 1 }).valid;
}
