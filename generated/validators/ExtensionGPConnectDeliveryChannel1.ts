// Generated from fsh/extensions/Extension-GPConnect-DeliveryChannel-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1
import type { ExtensionGPConnectDeliveryChannel1 } from '../types/ExtensionGPConnectDeliveryChannel1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { gpConnectDeliveryChannel1Codes } from './valuesets.js';
import {
  EXTENSIBLE,
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

export const extensionGPConnectDeliveryChannel1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Slot', 'Appointment'],
    properties: {
      url: required(
        fixedPrimitive('https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1'),
      ),
      'value[x]': choice({
        CodeableConcept: checked(
          object(codeableConcept),
          boundConcept(gpConnectDeliveryChannel1Codes, EXTENSIBLE),
        ),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1',
);

/** Checks a value against Delivery channel, as a CodeableConcept (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1). */
export const validateExtensionGPConnectDeliveryChannel1: Validator<ExtensionGPConnectDeliveryChannel1> =
  /* @__PURE__ */ validator<ExtensionGPConnectDeliveryChannel1>(
    extensionGPConnectDeliveryChannel1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Delivery channel, as a CodeableConcept. */
export function isExtensionGPConnectDeliveryChannel1(
  value: unknown,
): value is ExtensionGPConnectDeliveryChannel1 {
  return validateExtensionGPConnectDeliveryChannel1(value, VERDICT_ONLY).valid;
}
