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
  boolean,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  many,
  one,
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
    code: one(codeableConcept),
    status: coded(medicationStatusCodes),
    isBrand: boolean,
    isOverTheCounter: boolean,
    manufacturer: checked(one(reference), targets(['Organization'])),
    form: one(codeableConcept),
    ingredient: many(medicationIngredient),
    package: one(medicationPackage),
    image: many(attachment),
  },
}));

export const medicationIngredient: Shape = /* @__PURE__ */ elementOf(medication, 'ingredient', () => ({
  base: backboneElement,
  properties: {
    'item[x]': required(
      choice({
        CodeableConcept: one(codeableConcept),
        Reference: checked(one(reference), targets(['Medication'], ['Substance'])),
      }),
    ),
    isActive: boolean,
    amount: one(ratio),
  },
}));

export const medicationPackage: Shape = /* @__PURE__ */ elementOf(medication, 'package', () => ({
  base: backboneElement,
  properties: {
    container: one(codeableConcept),
    content: many(medicationPackageContent),
    batch: many(medicationPackageBatch),
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
          CodeableConcept: one(codeableConcept),
          Reference: checked(one(reference), targets(['Medication'])),
        }),
      ),
      amount: one(simpleQuantity),
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

/** Whether a value is valid by Medication. */
export function isMedication(value: unknown): value is Medication {
  return validateMedication(value, { maxIssues: 1 }).valid;
}
