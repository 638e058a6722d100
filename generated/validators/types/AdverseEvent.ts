// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/AdverseEvent
import {
  adverseEventCategoryCodes,
  adverseEventCausalityCodes,
  adverseEventOutcomeCodes,
} from '../core-valuesets.js';
import { allergyIntolerance } from './AllergyIntolerance.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { condition } from './Condition.js';
import { device } from './Device.js';
import { documentReference } from './DocumentReference.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { familyMemberHistory } from './FamilyMemberHistory.js';
import { identifier } from './Identifier.js';
import { immunization } from './Immunization.js';
import { location } from './Location.js';
import { medication } from './Medication.js';
import { medicationAdministration } from './MedicationAdministration.js';
import { medicationStatement } from './MedicationStatement.js';
import { observation } from './Observation.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { practitionerRole } from './PractitionerRole.js';
import { procedure } from './Procedure.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { researchStudy } from './ResearchStudy.js';
import { researchSubject } from './ResearchSubject.js';
import { substance } from './Substance.js';
import type { AdverseEvent } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
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

export const adverseEvent: Shape = /* @__PURE__ */ resourceType('AdverseEvent', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    category: coded(adverseEventCategoryCodes),
    type: object(codeableConcept),
    subject: checked(
      object(reference),
      targets(['Device'], ['Medication'], ['Patient'], ['ResearchSubject']),
    ),
    date: dateTime,
    reaction: checked(array(reference), targets(['Condition'])),
    location: checked(object(reference), targets(['Location'])),
    seriousness: object(codeableConcept),
    outcome: checked(object(codeableConcept), boundConcept(adverseEventOutcomeCodes)),
    recorder: checked(object(reference), targets(['Patient'], ['Practitioner'], ['RelatedPerson'])),
    eventParticipant: checked(object(reference), targets(['Device'], ['Practitioner'])),
    description: string,
    suspectEntity: array(adverseEventSuspectEntity),
    subjectMedicalHistory: checked(
      array(reference),
      targets(
        ['AllergyIntolerance'],
        ['Condition'],
        ['FamilyMemberHistory'],
        ['Immunization'],
        ['Observation'],
        ['Procedure'],
      ),
    ),
    referenceDocument: checked(array(reference), targets(['DocumentReference'])),
    study: checked(array(reference), targets(['ResearchStudy'])),
  },
}));

export const adverseEventSuspectEntity: Shape = /* @__PURE__ */ elementOf(
  adverseEvent,
  'suspectEntity',
  () => ({
    base: backboneElement,
    properties: {
      instance: required(
        checked(
          object(reference),
          targets(
            ['Device'],
            ['Medication'],
            ['MedicationAdministration'],
            ['MedicationStatement'],
            ['Substance'],
          ),
        ),
      ),
      causality: coded(adverseEventCausalityCodes),
      causalityAssessment: object(codeableConcept),
      causalityProductRelatedness: string,
      causalityMethod: object(codeableConcept),
      causalityAuthor: checked(object(reference), targets(['Practitioner'], ['PractitionerRole'])),
      causalityResult: object(codeableConcept),
    },
  }),
);

/** Checks a value against AdverseEvent (http://hl7.org/fhir/StructureDefinition/AdverseEvent). */
export const validateAdverseEvent: Validator<AdverseEvent> = /* @__PURE__ */ validator<AdverseEvent>(
  adverseEvent,
  'gpconnect-api',
  () => ({
    element,
    types: [
      allergyIntolerance,
      condition,
      device,
      documentReference,
      familyMemberHistory,
      immunization,
      location,
      medication,
      medicationAdministration,
      medicationStatement,
      observation,
      organization,
      patient,
      practitioner,
      practitionerRole,
      procedure,
      relatedPerson,
      researchStudy,
      researchSubject,
      substance,
    ],
  }),
);

/** True if a value is valid by AdverseEvent. */
export function isAdverseEvent(value: unknown): value is AdverseEvent {
  return validateAdverseEvent(value, VERDICT_ONLY).valid;
}
