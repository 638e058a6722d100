// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CareTeam
import { careTeamStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { encounter } from './Encounter.js';
import { episodeOfCare } from './EpisodeOfCare.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { CareTeam } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  elementOf,
  invariant,
  object,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const careTeam: Shape = /* @__PURE__ */ resourceType('CareTeam', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(careTeamStatusCodes),
    category: array(codeableConcept),
    name: string,
    subject: checked(object(reference), targets(['Group'], ['Patient'])),
    context: checked(object(reference), targets(['Encounter'], ['EpisodeOfCare'])),
    period: object(period),
    participant: array(careTeamParticipant),
    reasonCode: array(codeableConcept),
    reasonReference: checked(array(reference), targets(['Condition'])),
    managingOrganization: checked(array(reference), targets(['Organization'])),
    note: array(annotation),
  },
}));

export const careTeamParticipant: Shape = /* @__PURE__ */ elementOf(careTeam, 'participant', () => ({
  base: backboneElement,
  properties: {
    role: object(codeableConcept),
    member: checked(
      object(reference),
      targets(['CareTeam'], ['Organization'], ['Patient'], ['Practitioner'], ['RelatedPerson']),
    ),
    onBehalfOf: checked(object(reference), targets(['Organization'])),
    period: object(period),
  },
  invariants: [
    invariant(
      'ctm-1',
      'CareTeam.participant.onBehalfOf can only be populated when CareTeam.participant.member is a Practitioner',
      ($this, c, has) =>
        (has & 1) /* onBehalfOf */ === 0 ||
        fhirpath.resolve($this.member, c.root)?.resourceType === 'Practitioner',
      ['onBehalfOf', 'member'],
    ),
  ],
}));

/** Checks a value against CareTeam (http://hl7.org/fhir/StructureDefinition/CareTeam). */
export const validateCareTeam: Validator<CareTeam> = /* @__PURE__ */ validator<CareTeam>(
  careTeam,
  'gpconnect-api',
  () => ({
    element,
    types: [
      careTeam,
      condition,
      encounter,
      episodeOfCare,
      group,
      organization,
      patient,
      practitioner,
      relatedPerson,
    ],
  }),
);

/** True if a value is valid by CareTeam. */
export function isCareTeam(value: unknown): value is CareTeam {
  return validateCareTeam(value, VERDICT_ONLY).valid;
}
