// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EpisodeOfCare
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
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  elementOf,
  object,
  positiveInt,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const episodeOfCare: Shape = /* @__PURE__ */ resourceType('EpisodeOfCare', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: required(coded(episodeOfCareStatusCodes)),
    statusHistory: array(episodeOfCareStatusHistory),
    type: array(codeableConcept),
    diagnosis: array(episodeOfCareDiagnosis),
    patient: required(checked(object(reference), targets(['Patient']))),
    managingOrganization: checked(object(reference), targets(['Organization'])),
    period: object(period),
    referralRequest: checked(array(reference), targets(['ReferralRequest'])),
    careManager: checked(object(reference), targets(['Practitioner'])),
    team: checked(array(reference), targets(['CareTeam'])),
    account: checked(array(reference), targets(['Account'])),
  },
}));

export const episodeOfCareStatusHistory: Shape = /* @__PURE__ */ elementOf(
  episodeOfCare,
  'statusHistory',
  () => ({
    base: backboneElement,
    properties: {
      status: required(coded(episodeOfCareStatusCodes)),
      period: required(object(period)),
    },
  }),
);

export const episodeOfCareDiagnosis: Shape = /* @__PURE__ */ elementOf(episodeOfCare, 'diagnosis', () => ({
  base: backboneElement,
  properties: {
    condition: required(checked(object(reference), targets(['Condition']))),
    role: object(codeableConcept),
    rank: positiveInt,
  },
}));

/** Checks a value against EpisodeOfCare (http://hl7.org/fhir/StructureDefinition/EpisodeOfCare). */
export const validateEpisodeOfCare: Validator<EpisodeOfCare> = /* @__PURE__ */ validator<EpisodeOfCare>(
  episodeOfCare,
  'gpconnect-api',
  () => ({
    element,
    types: [account, condition, organization, patient, practitioner, referralRequest],
  }),
);

/** True if a value is valid by EpisodeOfCare. */
export function isEpisodeOfCare(value: unknown): value is EpisodeOfCare {
  return validateEpisodeOfCare(value, VERDICT_ONLY).valid;
}
