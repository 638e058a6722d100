// Generated from fsh/extensions/Extension-GPConnect-DeliveryChannel-2.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2 version 1.2.7
import { CHOICE, boundCode, code, exactly, otherChoice, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { ExtensionGPConnectDeliveryChannel2 } from '../types/ExtensionGPConnectDeliveryChannel2.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { gpConnectDeliveryChannel1Codes } from './valuesets.js';

export const extensionGPConnectDeliveryChannel2: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  context: ['Slot', 'Appointment'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        exactly(
          value,
          key,
          c,
          'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
        );
        return 1;
      case 'valueCode':
        code(value, key, c);
        boundCode(value, key, c, gpConnectDeliveryChannel1Codes, 'extensible');
        boundCode(value, key, c, gpConnectDeliveryChannel1Codes, 'required');
        return CHOICE;
      default:
        if (key.startsWith('value')) return otherChoice(value, key, c, 'value[x]') | CHOICE;
        return extension.property(key, value, c, object);
    }
  },
  base: () => extension,
});

/** Checks a value against Delivery channel (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2). */
export const validateExtensionGPConnectDeliveryChannel2 =
  /* @__PURE__ */ validator<ExtensionGPConnectDeliveryChannel2>(
    extensionGPConnectDeliveryChannel2,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** Whether a value is valid by Delivery channel. */
export function isExtensionGPConnectDeliveryChannel2(
  value: unknown,
): value is ExtensionGPConnectDeliveryChannel2 {
  return validateExtensionGPConnectDeliveryChannel2(value, { maxIssues: 1 }).valid;
}
