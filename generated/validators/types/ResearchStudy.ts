// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ResearchStudy
import { jurisdictionCodes, researchStudyStatusCodes } from '../core-valuesets.js';
import { annotation } from './Annotation.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { group } from './Group.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import { relatedPerson } from './RelatedPerson.js';
import type { ResearchStudy } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  elementOf,
  markdown,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const researchStudy: Shape = /* @__PURE__ */ resourceType('ResearchStudy', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    title: string,
    protocol: checked(array(reference), targets(['PlanDefinition'])),
    partOf: checked(array(reference), targets(['ResearchStudy'])),
    status: required(coded(researchStudyStatusCodes)),
    category: array(codeableConcept),
    focus: array(codeableConcept),
    contact: array(contactDetail),
    relatedArtifact: array(relatedArtifact),
    keyword: array(codeableConcept),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    description: markdown,
    enrollment: checked(array(reference), targets(['Group'])),
    period: object(period),
    sponsor: checked(object(reference), targets(['Organization'])),
    principalInvestigator: checked(object(reference), targets(['Practitioner'])),
    site: checked(array(reference), targets(['Location'])),
    reasonStopped: object(codeableConcept),
    note: array(annotation),
    arm: array(researchStudyArm),
  },
}));

export const researchStudyArm: Shape = /* @__PURE__ */ elementOf(researchStudy, 'arm', () => ({
  base: backboneElement,
  properties: {
    name: required(string),
    code: object(codeableConcept),
    description: string,
  },
}));

/** Checks a value against ResearchStudy (http://hl7.org/fhir/StructureDefinition/ResearchStudy). */
export const validateResearchStudy: Validator<ResearchStudy> = /* @__PURE__ */ validator<ResearchStudy>(
  researchStudy,
  'gpconnect-api',
  () => ({
    element,
    types: [
      group,
      location,
      organization,
      patient,
      planDefinition,
      practitioner,
      relatedPerson,
      researchStudy,
    ],
  }),
);

/** True if a value is valid by ResearchStudy. */
export function isResearchStudy(value: unknown): value is ResearchStudy {
  return validateResearchStudy(value, VERDICT_ONLY).valid;
}
