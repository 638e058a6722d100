// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Immunization
import { immunizationRoleCodes, immunizationStatusCodes } from '../valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { simpleQuantity } from './SimpleQuantity.js';
import type { Immunization } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  elementOf,
  invariant,
  object,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const immunization: Shape = /* @__PURE__ */ resourceType('Immunization', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(immunizationStatusCodes)),
    notGiven: required(boolean),
    vaccineCode: required(object(codeableConcept)),
    patient: required(checked(object(reference), targets(['Patient']))),
    encounter: checked(object(reference), targets(['Encounter'])),
    date: dateTime,
    primarySource: required(boolean),
    reportOrigin: object(codeableConcept),
    location: checked(object(reference), targets(['Location'])),
    manufacturer: checked(object(reference), targets(['Organization'])),
    lotNumber: string,
    expirationDate: date,
    site: object(codeableConcept),
    route: object(codeableConcept),
    doseQuantity: object(simpleQuantity),
    practitioner: array(immunizationPractitioner),
    note: array(annotation),
    explanation: object(immunizationExplanation),
    reaction: array(immunizationReaction),
    vaccinationProtocol: array(immunizationVaccinationProtocol),
  },
  invariants: [
    invariant(
      'imm-2',
      'If immunization was administered (notGiven=false) then explanation.reasonNotGiven SHALL be absent.',
      ($this) => $this.notGiven === true || fhirpath.list($this.explanation?.reasonNotGiven).length === 0,
      ['notGiven', 'explanation'],
    ),
    invariant(
      'imm-1',
      'If immunization was not administered (notGiven=true) then there SHALL be no reaction nor explanation.reason present',
      ($this, c, has) =>
        ((has & 1) /* notGiven */ !== 0 && $this.notGiven !== true) ||
        ((has & 2) /* reaction */ === 0 && fhirpath.list($this.explanation?.reason).length === 0),
      ['notGiven', 'reaction', 'explanation'],
    ),
  ],
}));

export const immunizationPractitioner: Shape = /* @__PURE__ */ elementOf(
  immunization,
  'practitioner',
  () => ({
    base: backboneElement,
    properties: {
      role: checked(object(codeableConcept), boundConcept(immunizationRoleCodes, EXTENSIBLE)),
      actor: required(checked(object(reference), targets(['Practitioner']))),
    },
  }),
);

export const immunizationExplanation: Shape = /* @__PURE__ */ elementOf(immunization, 'explanation', () => ({
  base: backboneElement,
  properties: {
    reason: array(codeableConcept),
    reasonNotGiven: array(codeableConcept),
  },
}));

export const immunizationReaction: Shape = /* @__PURE__ */ elementOf(immunization, 'reaction', () => ({
  base: backboneElement,
  properties: {
    date: dateTime,
    detail: checked(object(reference), targets(['Observation'])),
    reported: boolean,
  },
}));

export const immunizationVaccinationProtocol: Shape = /* @__PURE__ */ elementOf(
  immunization,
  'vaccinationProtocol',
  () => ({
    base: backboneElement,
    properties: {
      doseSequence: positiveInt,
      description: string,
      authority: checked(object(reference), targets(['Organization'])),
      series: string,
      seriesDoses: positiveInt,
      targetDisease: required(array(codeableConcept)),
      doseStatus: required(object(codeableConcept)),
      doseStatusReason: object(codeableConcept),
    },
  }),
);

/** Checks a value against Immunization (http://hl7.org/fhir/StructureDefinition/Immunization). */
export const validateImmunization: Validator<Immunization> = /* @__PURE__ */ validator<Immunization>(
  immunization,
  'gpconnect-api',
  () => ({
    element,
    types: [encounter, location, observation, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by Immunization. */
export function isImmunization(value: unknown): value is Immunization {
  return validateImmunization(value, VERDICT_ONLY).valid;
}
