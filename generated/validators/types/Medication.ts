// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Medication
import {
  CHOICE,
  boolean,
  boundCode,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
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

const manufacturerTargets: Targets = [['Organization']];

export const medication: Shape = /* @__PURE__ */ shape({
  id: 'Medication',
  profile: 'http://hl7.org/fhir/StructureDefinition/Medication',
  type: 'Medication',
  elements: ['contained'],
  property(key, value, c, object) {
    switch (key) {
      case 'code':
      case 'form':
        return one(value, key, c, codeableConcept);
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, medicationStatusCodes, 'required');
      case 'isBrand':
      case 'isOverTheCounter':
        return boolean(value, key, c);
      case 'manufacturer':
        one(value, key, c, reference);
        return targets(value, key, c, manufacturerTargets);
      case 'ingredient':
        return many(value, key, c, medicationIngredient);
      case 'package':
        return one(value, key, c, medicationPackage);
      case 'image':
        return many(value, key, c, attachment);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const ingredientItemXTargets: Targets = [['Medication'], ['Substance']];

export const medicationIngredient: Shape = /* @__PURE__ */ shape({
  id: 'Medication.ingredient',
  profile: 'http://hl7.org/fhir/StructureDefinition/Medication',
  elements: ['item[x]'],
  required: 1,
  choices: ['item[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'itemCodeableConcept':
        one(value, key, c, codeableConcept);
        return 1 | CHOICE;
      case 'itemReference':
        one(value, key, c, reference);
        targets(value, key, c, ingredientItemXTargets);
        return 1 | CHOICE;
      case 'isActive':
        return boolean(value, key, c);
      case 'amount':
        return one(value, key, c, ratio);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const medicationPackage: Shape = /* @__PURE__ */ shape({
  id: 'Medication.package',
  profile: 'http://hl7.org/fhir/StructureDefinition/Medication',
  property(key, value, c, object) {
    switch (key) {
      case 'container':
        return one(value, key, c, codeableConcept);
      case 'content':
        return many(value, key, c, medicationPackageContent);
      case 'batch':
        return many(value, key, c, medicationPackageBatch);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const packageContentItemXTargets: Targets = [['Medication']];

export const medicationPackageContent: Shape = /* @__PURE__ */ shape({
  id: 'Medication.package.content',
  profile: 'http://hl7.org/fhir/StructureDefinition/Medication',
  elements: ['item[x]'],
  required: 1,
  choices: ['item[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'itemCodeableConcept':
        one(value, key, c, codeableConcept);
        return 1 | CHOICE;
      case 'itemReference':
        one(value, key, c, reference);
        targets(value, key, c, packageContentItemXTargets);
        return 1 | CHOICE;
      case 'amount':
        return one(value, key, c, simpleQuantity);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const medicationPackageBatch: Shape = /* @__PURE__ */ shape({
  id: 'Medication.package.batch',
  profile: 'http://hl7.org/fhir/StructureDefinition/Medication',
  property(key, value, c, object) {
    switch (key) {
      case 'lotNumber':
        return string(value, key, c);
      case 'expirationDate':
        return dateTime(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Medication (http://hl7.org/fhir/StructureDefinition/Medication). */
export const validateMedication = /* @__PURE__ */ validator<Medication>(medication, 'gpconnect-api', () => ({
  element,
  types: [medication, organization, substance],
}));

/** Whether a value is valid by Medication. */
export function isMedication(value: unknown): value is Medication {
  return validateMedication(value, { maxIssues: 1 }).valid;
}
