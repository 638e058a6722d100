// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ResearchStudy
import {
  EXTENSIBLE,
  boundConcept,
  checked,
  coded,
  elementOf,
  many,
  markdown,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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
import { period } from './Period.js';
import { planDefinition } from './PlanDefinition.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import { relatedArtifact } from './RelatedArtifact.js';
import type { ResearchStudy } from 'fhir/r3.js';

export const researchStudy: Shape = /* @__PURE__ */ resourceType('ResearchStudy', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    title: string,
    protocol: checked(many(reference), targets(['PlanDefinition'])),
    partOf: checked(many(reference), targets(['ResearchStudy'])),
    status: required(coded(researchStudyStatusCodes)),
    category: many(codeableConcept),
    focus: many(codeableConcept),
    contact: many(contactDetail),
    relatedArtifact: many(relatedArtifact),
    keyword: many(codeableConcept),
    jurisdiction: checked(many(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    description: markdown,
    enrollment: checked(many(reference), targets(['Group'])),
    period: one(period),
    sponsor: checked(one(reference), targets(['Organization'])),
    principalInvestigator: checked(one(reference), targets(['Practitioner'])),
    site: checked(many(reference), targets(['Location'])),
    reasonStopped: one(codeableConcept),
    note: many(annotation),
    arm: many(researchStudyArm),
  },
}));

export const researchStudyArm: Shape = /* @__PURE__ */ elementOf(researchStudy, 'arm', () => ({
  base: backboneElement,
  properties: {
    name: required(string),
    code: one(codeableConcept),
    description: string,
  },
}));

/** Checks a value against ResearchStudy (http://hl7.org/fhir/StructureDefinition/ResearchStudy). */
export const validateResearchStudy = /* @__PURE__ */ validator<ResearchStudy>(
  researchStudy,
  'gpconnect-api',
  () => ({
    element,
    types: [group, location, organization, planDefinition, practitioner, researchStudy],
  }),
);

/** Whether a value is valid by ResearchStudy. */
export function isResearchStudy(value: unknown): value is ResearchStudy {
  return validateResearchStudy(value, { maxIssues: 1 }).valid;
}
