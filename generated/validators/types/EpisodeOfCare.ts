// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EpisodeOfCare
import { boundCode, code, many, one, positiveInt, shape, targets, validator } from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { episodeOfCareStatusCodes } from '../valuesets.js';
import { account } from './Account.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { referralRequest } from './ReferralRequest.js';
import type { EpisodeOfCare } from 'fhir/r3.js';

const patientTargets: Targets = [['Patient']];

const managingOrganizationTargets: Targets = [['Organization']];

const referralRequestTargets: Targets = [['ReferralRequest']];

const careManagerTargets: Targets = [['Practitioner']];

const teamTargets: Targets = [['CareTeam']];

const accountTargets: Targets = [['Account']];

export const episodeOfCare: Shape = /* @__PURE__ */ shape({
  id: 'EpisodeOfCare',
  profile: 'http://hl7.org/fhir/StructureDefinition/EpisodeOfCare',
  type: 'EpisodeOfCare',
  elements: ['contained', 'status', 'patient'],
  required: 6,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return many(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, episodeOfCareStatusCodes, 'required');
        return 2;
      case 'statusHistory':
        return many(value, key, c, episodeOfCareStatusHistory);
      case 'type':
        return many(value, key, c, codeableConcept);
      case 'diagnosis':
        return many(value, key, c, episodeOfCareDiagnosis);
      case 'patient':
        one(value, key, c, reference);
        targets(value, key, c, patientTargets);
        return 4;
      case 'managingOrganization':
        one(value, key, c, reference);
        return targets(value, key, c, managingOrganizationTargets);
      case 'period':
        return one(value, key, c, period);
      case 'referralRequest':
        many(value, key, c, reference);
        return targets(value, key, c, referralRequestTargets);
      case 'careManager':
        one(value, key, c, reference);
        return targets(value, key, c, careManagerTargets);
      case 'team':
        many(value, key, c, reference);
        return targets(value, key, c, teamTargets);
      case 'account':
        many(value, key, c, reference);
        return targets(value, key, c, accountTargets);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const episodeOfCareStatusHistory: Shape = /* @__PURE__ */ shape({
  id: 'EpisodeOfCare.statusHistory',
  profile: 'http://hl7.org/fhir/StructureDefinition/EpisodeOfCare',
  elements: ['status', 'period'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, episodeOfCareStatusCodes, 'required');
        return 1;
      case 'period':
        one(value, key, c, period);
        return 2;
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

const diagnosisConditionTargets: Targets = [['Condition']];

export const episodeOfCareDiagnosis: Shape = /* @__PURE__ */ shape({
  id: 'EpisodeOfCare.diagnosis',
  profile: 'http://hl7.org/fhir/StructureDefinition/EpisodeOfCare',
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

/** Checks a value against EpisodeOfCare (http://hl7.org/fhir/StructureDefinition/EpisodeOfCare). */
export const validateEpisodeOfCare = /* @__PURE__ */ validator<EpisodeOfCare>(
  episodeOfCare,
  'gpconnect-api',
  () => ({
    element,
    types: [account, condition, organization, patient, practitioner, referralRequest],
  }),
);

/** Whether a value is valid by EpisodeOfCare. */
export function isEpisodeOfCare(value: unknown): value is EpisodeOfCare {
  return validateEpisodeOfCare(value, { maxIssues: 1 }).valid;
}
