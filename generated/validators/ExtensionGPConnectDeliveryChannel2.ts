// Generated from fsh/extensions/Extension-GPConnect-DeliveryChannel-2.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2
import type { ExtensionGPConnectDeliveryChannel2 } from '../types/ExtensionGPConnectDeliveryChannel2.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { gpConnectDeliveryChannel1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  choice,
  coded,
  dataType,
  fixedPrimitive,
  required,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const extensionGPConnectDeliveryChannel2: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Slot', 'Appointment'],
    properties: {
      url: required(
        fixedPrimitive('https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2'),
      ),
      'value[x]': choice({ Code: coded(gpConnectDeliveryChannel1Codes) }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2',
);

/** Checks a value against Delivery channel (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2). */
export const validateExtensionGPConnectDeliveryChannel2: Validator<ExtensionGPConnectDeliveryChannel2> =
  /* @__PURE__ */ validator<ExtensionGPConnectDeliveryChannel2>(
    extensionGPConnectDeliveryChannel2,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Delivery channel. */
export function isExtensionGPConnectDeliveryChannel2(
  value: unknown,
): value is ExtensionGPConnectDeliveryChannel2 {
  return validateExtensionGPConnectDeliveryChannel2(value, VERDICT_ONLY).valid;
}
