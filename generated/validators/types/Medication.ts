// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Medication
import { medicationStatusCodes } from '../valuesets.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { substance } from './Substance.js';
import type { Medication } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const medication: Shape = /* @__PURE__ */ resourceType('Medication', () => ({
  base: domainResource,
  properties: {
    code: object(codeableConcept),
    status: coded(medicationStatusCodes),
    isBrand: boolean,
    isOverTheCounter: boolean,
    manufacturer: checked(object(reference), targets(['Organization'])),
    form: object(codeableConcept),
    ingredient: array(medicationIngredient),
    package: object(medicationPackage),
    image: array(attachment),
  },
}));

export const medicationIngredient: Shape = /* @__PURE__ */ elementOf(medication, 'ingredient', () => ({
  base: backboneElement,
  properties: {
    'item[x]': required(
      choice({
        CodeableConcept: object(codeableConcept),
        Reference: checked(object(reference), targets(['Medication'], ['Substance'])),
      }),
    ),
    isActive: boolean,
    amount: object(ratio),
  },
}));

export const medicationPackage: Shape = /* @__PURE__ */ elementOf(medication, 'package', () => ({
  base: backboneElement,
  properties: {
    container: object(codeableConcept),
    content: array(medicationPackageContent),
    batch: array(medicationPackageBatch),
  },
}));

export const medicationPackageContent: Shape = /* @__PURE__ */ elementOf(
  medication,
  'package.content',
  () => ({
    base: backboneElement,
    properties: {
      'item[x]': required(
        choice({
          CodeableConcept: object(codeableConcept),
          Reference: checked(object(reference), targets(['Medication'])),
        }),
      ),
      amount: object(simpleQuantity),
    },
  }),
);

export const medicationPackageBatch: Shape = /* @__PURE__ */ elementOf(medication, 'package.batch', () => ({
  base: backboneElement,
  properties: {
    lotNumber: string,
    expirationDate: dateTime,
  },
}));

/** Checks a value against Medication (http://hl7.org/fhir/StructureDefinition/Medication). */
export const validateMedication: Validator<Medication> = /* @__PURE__ */ validator<Medication>(
  medication,
  'gpconnect-api',
  () => ({
    element,
    types: [medication, organization, substance],
  }),
);

/** True if a value is valid by Medication. */
export function isMedication(value: unknown): value is Medication {
  return validateMedication(value, VERDICT_ONLY).valid;
}
