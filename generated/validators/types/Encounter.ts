// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Encounter
import {
  boundCode,
  boundCoding,
  boundConcept,
  code,
  many,
  one,
  positiveInt,
  shape,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import {
  encounterLocationStatusCodes,
  encounterParticipantTypeCodes,
  encounterStatusCodes,
  v3ActEncounterCodeCodes,
} from '../valuesets.js';
import { account } from './Account.js';
import { appointment } from './Appointment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { procedure } from './Procedure.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Encounter } from 'fhir/r3.js';

const subjectTargets: Targets = [['Group'], ['Patient']];

const episodeOfCareTargets: Targets = [['EpisodeOfCare']];

const incomingReferralTargets: Targets = [['ReferralRequest']];

const appointmentTargets: Targets = [['Appointment']];

const accountTargets: Targets = [['Account']];

const serviceProviderTargets: Targets = [['Organization']];

const partOfTargets: Targets = [['Encounter']];

export const encounter: Shape = /* @__PURE__ */ shape({
  id: 'Encounter',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  type: 'Encounter',
  elements: ['contained', 'status'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, encounterStatusCodes, 'required');
        return 2;
      case 'statusHistory':
        return many(value, key, c, encounterStatusHistory);
      case 'class':
        one(value, key, c, coding);
        return boundCoding(value, key, c, v3ActEncounterCodeCodes, 'extensible');
      case 'classHistory':
        return many(value, key, c, encounterClassHistory);
      case 'type':
      case 'reason':
        return many(value, key, c, codeableConcept);
      case 'priority':
        return one(value, key, c, codeableConcept);
      case 'subject':
        one(value, key, c, reference);
        return targets(value, key, c, subjectTargets);
      case 'episodeOfCare':
        many(value, key, c, reference);
        return targets(value, key, c, episodeOfCareTargets);
      case 'incomingReferral':
        many(value, key, c, reference);
        return targets(value, key, c, incomingReferralTargets);
      case 'participant':
        return many(value, key, c, encounterParticipant);
      case 'appointment':
        one(value, key, c, reference);
        return targets(value, key, c, appointmentTargets);
      case 'period':
        return one(value, key, c, period);
      case 'length':
        return one(value, key, c, duration);
      case 'diagnosis':
        return many(value, key, c, encounterDiagnosis);
      case 'account':
        many(value, key, c, reference);
        return targets(value, key, c, accountTargets);
      case 'hospitalization':
        return one(value, key, c, encounterHospitalization);
      case 'location':
        return many(value, key, c, encounterLocation);
      case 'serviceProvider':
        one(value, key, c, reference);
        return targets(value, key, c, serviceProviderTargets);
      case 'partOf':
        one(value, key, c, reference);
        return targets(value, key, c, partOfTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const encounterStatusHistory: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.statusHistory',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  elements: ['status', 'period'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, encounterStatusCodes, 'required');
        return 1;
      case 'period':
        one(value, key, c, period);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

export const encounterClassHistory: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.classHistory',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  elements: ['class', 'period'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'class':
        one(value, key, c, coding);
        boundCoding(value, key, c, v3ActEncounterCodeCodes, 'extensible');
        return 1;
      case 'period':
        one(value, key, c, period);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const participantIndividualTargets: Targets = [['Practitioner'], ['RelatedPerson']];

export const encounterParticipant: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.participant',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        many(value, key, c, codeableConcept);
        return boundConcept(value, key, c, encounterParticipantTypeCodes, 'extensible');
      case 'period':
        return one(value, key, c, period);
      case 'individual':
        one(value, key, c, reference);
        return targets(value, key, c, participantIndividualTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const diagnosisConditionTargets: Targets = [['Condition'], ['Procedure']];

export const encounterDiagnosis: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.diagnosis',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  elements: ['condition'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'condition':
        one(value, key, c, reference);
        targets(value, key, c, diagnosisConditionTargets);
        return 1;
      case 'role':
        return one(value, key, c, codeableConcept);
      case 'rank':
        return positiveInt(value, key, c);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const hospitalizationOriginTargets: Targets = [['Location']];

const hospitalizationDestinationTargets: Targets = [['Location']];

export const encounterHospitalization: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.hospitalization',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  property(key, value, c, object) {
    switch (key) {
      case 'preAdmissionIdentifier':
        return one(value, key, c, identifier);
      case 'origin':
        one(value, key, c, reference);
        return targets(value, key, c, hospitalizationOriginTargets);
      case 'admitSource':
      case 'reAdmission':
      case 'dischargeDisposition':
        return one(value, key, c, codeableConcept);
      case 'dietPreference':
      case 'specialCourtesy':
      case 'specialArrangement':
        return many(value, key, c, codeableConcept);
      case 'destination':
        one(value, key, c, reference);
        return targets(value, key, c, hospitalizationDestinationTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const locationLocationTargets: Targets = [['Location']];

export const encounterLocation: Shape = /* @__PURE__ */ shape({
  id: 'Encounter.location',
  profile: 'http://hl7.org/fhir/StructureDefinition/Encounter',
  elements: ['location'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'location':
        one(value, key, c, reference);
        targets(value, key, c, locationLocationTargets);
        return 1;
      case 'status':
        code(value, key, c);
        return boundCode(value, key, c, encounterLocationStatusCodes, 'required');
      case 'period':
        return one(value, key, c, period);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against Encounter (http://hl7.org/fhir/StructureDefinition/Encounter). */
export const validateEncounter = /* @__PURE__ */ validator<Encounter>(encounter, 'gpconnect-api', () => ({
  element,
  types: [
    account,
    appointment,
    condition,
    encounter,
    episodeOfCare,
    group,
    location,
    organization,
    patient,
    practitioner,
    procedure,
    referralRequest,
    relatedPerson,
  ],
}));

/** Whether a value is valid by Encounter. */
export function isEncounter(value: unknown): value is Encounter {
  return validateEncounter(value, { maxIssues: 1 }).valid;
}
