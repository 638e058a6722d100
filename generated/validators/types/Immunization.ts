// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Immunization
import {
  EXTENSIBLE,
  boolean,
  boundConcept,
  checked,
  coded,
  date,
  dateTime,
  elementOf,
  invariant,
  many,
  one,
  positiveInt,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { acceptsImmunizationExplanation } from '../scans/types/Immunization.js';
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
import { simpleQuantity } from './SimpleQuantity.js';
import type { Immunization } from 'fhir/r3.js';

export const immunization: Shape = /* @__PURE__ */ resourceType('Immunization', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: required(coded(immunizationStatusCodes)),
    notGiven: required(boolean),
    vaccineCode: required(one(codeableConcept)),
    patient: required(checked(one(reference), targets(['Patient']))),
    encounter: checked(one(reference), targets(['Encounter'])),
    date: dateTime,
    primarySource: required(boolean),
    reportOrigin: one(codeableConcept),
    location: checked(one(reference), targets(['Location'])),
    manufacturer: checked(one(reference), targets(['Organization'])),
    lotNumber: string,
    expirationDate: date,
    site: one(codeableConcept),
    route: one(codeableConcept),
    doseQuantity: one(simpleQuantity),
    practitioner: many(immunizationPractitioner),
    note: many(annotation),
    explanation: one(immunizationExplanation),
    reaction: many(immunizationReaction),
    vaccinationProtocol: many(immunizationVaccinationProtocol),
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
      role: checked(one(codeableConcept), boundConcept(immunizationRoleCodes, EXTENSIBLE)),
      actor: required(checked(one(reference), targets(['Practitioner']))),
    },
  }),
);

export const immunizationExplanation: Shape = /* @__PURE__ */ elementOf(immunization, 'explanation', () => ({
  base: backboneElement,
  properties: {
    reason: many(codeableConcept),
    reasonNotGiven: many(codeableConcept),
  },
  accepts: acceptsImmunizationExplanation,
}));

export const immunizationReaction: Shape = /* @__PURE__ */ elementOf(immunization, 'reaction', () => ({
  base: backboneElement,
  properties: {
    date: dateTime,
    detail: checked(one(reference), targets(['Observation'])),
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
      authority: checked(one(reference), targets(['Organization'])),
      series: string,
      seriesDoses: positiveInt,
      targetDisease: required(many(codeableConcept)),
      doseStatus: required(one(codeableConcept)),
      doseStatusReason: one(codeableConcept),
    },
  }),
);

/** Checks a value against Immunization (http://hl7.org/fhir/StructureDefinition/Immunization). */
export const validateImmunization = /* @__PURE__ */ validator<Immunization>(
  immunization,
  'gpconnect-api',
  () => ({
    element,
    types: [encounter, location, observation, organization, patient, practitioner],
  }),
);

/** Whether a value is valid by Immunization. */
export function isImmunization(value: unknown): value is Immunization {
  return validateImmunization(value, { maxIssues: 1 }).valid;
}
