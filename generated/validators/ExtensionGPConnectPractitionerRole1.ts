// Generated from fsh/extensions/Extension-GPConnect-PractitionerRole-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1
import type { ExtensionGPConnectPractitionerRole1 } from '../types/ExtensionGPConnectPractitionerRole1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { element } from './types/Element.js';
import { extension } from './types/Extension.js';
import { gpConnectPractitionerRole1Codes } from './valuesets.js';
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

export const extensionGPConnectPractitionerRole1: Shape = /* @__PURE__ */ dataType(
  'Extension',
  () => ({
    base: extension,
    context: ['Schedule', 'Appointment'],
    properties: {
      url: required(
        fixedPrimitive('https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1'),
      ),
      'value[x]': choice({
        CodeableConcept: checked(
          object(codeableConcept),
          boundConcept(gpConnectPractitionerRole1Codes, EXTENSIBLE),
        ),
      }),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1',
);

/** Checks a value against Practitioner role (https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1). */
export const validateExtensionGPConnectPractitionerRole1: Validator<ExtensionGPConnectPractitionerRole1> =
  /* @__PURE__ */ validator<ExtensionGPConnectPractitionerRole1>(
    extensionGPConnectPractitionerRole1,
    'gpconnect-api',
    () => ({
      element,
    }),
  );

/** True if a value is valid by Practitioner role. */
export function isExtensionGPConnectPractitionerRole1(
  value: unknown,
): value is ExtensionGPConnectPractitionerRole1 {
  return validateExtensionGPConnectPractitionerRole1(value, VERDICT_ONLY).valid;
}
