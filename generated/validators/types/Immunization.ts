// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Immunization
import {
  boolean,
  boundCode,
  boundConcept,
  broken,
  code,
  date,
  dateTime,
  many,
  one,
  positiveInt,
  shape,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

const patientTargets: Targets = [['Patient']];

const encounterTargets: Targets = [['Encounter']];

const locationTargets: Targets = [['Location']];

const manufacturerTargets: Targets = [['Organization']];

export const immunization: Shape = /* @__PURE__ */ shape({
  id: 'Immunization',
  profile: 'http://hl7.org/fhir/StructureDefinition/Immunization',
  type: 'Immunization',
  elements: [
    'contained',
    'status',
    'notGiven',
    'vaccineCode',
    'patient',
    'primarySource',
    'explanation',
    'reaction',
  ],
  required: 62,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, immunizationStatusCodes, 'required');
        return 2;
      case 'notGiven':
        boolean(value, key, c);
        return 4;
      case 'vaccineCode':
        one(value, key, c, codeableConcept);
        return 8;
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 16;
      case 'encounter':
        one(value, key, c, reference);
        return targets(value, key, c, encounterTargets);
      case 'date':
        return dateTime(value, key, c);
      case 'primarySource':
        boolean(value, key, c);
        return 32;
      case 'reportOrigin':
      case 'site':
      case 'route':
        return one(value, key, c, codeableConcept);
      case 'location':
        one(value, key, c, reference);
        return targets(value, key, c, locationTargets);
      case 'manufacturer':
        one(value, key, c, reference);
        return targets(value, key, c, manufacturerTargets);
      case 'lotNumber':
        return string(value, key, c);
      case 'expirationDate':
        return date(value, key, c);
      case 'doseQuantity':
        return one(value, key, c, simpleQuantity);
      case 'practitioner':
        return many(value, key, c, immunizationPractitioner);
      case 'note':
        return many(value, key, c, annotation);
      case 'explanation':
        one(value, key, c, immunizationExplanation);
        return 64;
      case 'reaction':
        many(value, key, c, immunizationReaction);
        return 128;
      case 'vaccinationProtocol':
        return many(value, key, c, immunizationVaccinationProtocol);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  when: 196,
  invariants($this: any, c, seen) {
    if (seen & 68) {
      if (!(
        ($this.notGiven === undefined && $this._notGiven === undefined) ||
        $this.notGiven === true ||
        fhirpath.list($this.explanation?.reasonNotGiven).length === 0
      ))
        broken(
          c,
          'imm-2',
          'If immunization was administered (notGiven=false) then explanation.reasonNotGiven SHALL be absent.',
        );
    }
    if (seen & 196) {
      if (!(
        $this.notGiven !== true ||
        (fhirpath.list($this.reaction).length === 0 && fhirpath.list($this.explanation?.reason).length === 0)
      ))
        broken(
          c,
          'imm-1',
          'If immunization was not administered (notGiven=true) then there SHALL be no reaction nor explanation.reason present',
        );
    }
  },
  base: () => domainResource,
});

const practitionerActorTargets: Targets = [['Practitioner']];

export const immunizationPractitioner: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.practitioner',
  profile: 'http://hl7.org/fhir/StructureDefinition/Immunization',
  elements: ['actor'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'role':
        one(value, key, c, codeableConcept);
        return boundConcept(value, key, c, immunizationRoleCodes, 'extensible');
      case 'actor':
        one(value, key, c, reference);
        targets(value, key, c, practitionerActorTargets);
        return 1;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const immunizationExplanation: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.explanation',
  profile: 'http://hl7.org/fhir/StructureDefinition/Immunization',
  property(key, value, c, object) {
    switch (key) {
      case 'reason':
      case 'reasonNotGiven':
        return many(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const reactionDetailTargets: Targets = [['Observation']];

export const immunizationReaction: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.reaction',
  profile: 'http://hl7.org/fhir/StructureDefinition/Immunization',
  property(key, value, c, object) {
    switch (key) {
      case 'date':
        return dateTime(value, key, c);
      case 'detail':
        one(value, key, c, reference);
        return targets(value, key, c, reactionDetailTargets);
      case 'reported':
        return boolean(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const vaccinationProtocolAuthorityTargets: Targets = [['Organization']];

export const immunizationVaccinationProtocol: Shape = /* @__PURE__ */ shape({
  id: 'Immunization.vaccinationProtocol',
  profile: 'http://hl7.org/fhir/StructureDefinition/Immunization',
  elements: ['targetDisease', 'doseStatus'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'doseSequence':
      case 'seriesDoses':
        return positiveInt(value, key, c);
      case 'description':
      case 'series':
        return string(value, key, c);
      case 'authority':
        one(value, key, c, reference);
        return targets(value, key, c, vaccinationProtocolAuthorityTargets);
      case 'targetDisease':
        many(value, key, c, codeableConcept);
        return 1;
      case 'doseStatus':
        one(value, key, c, codeableConcept);
        return 2;
      case 'doseStatusReason':
        return one(value, key, c, codeableConcept);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

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
