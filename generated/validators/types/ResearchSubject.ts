// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ResearchSubject
import { researchSubjectStatusCodes } from '../core-valuesets.js';
import { consent } from './Consent.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import { researchStudy } from './ResearchStudy.js';
import type { ResearchSubject } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  checked,
  coded,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const researchSubject: Shape = /* @__PURE__ */ resourceType('ResearchSubject', () => ({
  base: domainResource,
  properties: {
    identifier: object(identifier),
    status: required(coded(researchSubjectStatusCodes)),
    period: object(period),
    study: required(checked(object(reference), targets(['ResearchStudy']))),
    individual: required(checked(object(reference), targets(['Patient']))),
    assignedArm: string,
    actualArm: string,
    consent: checked(object(reference), targets(['Consent'])),
  },
}));

/** Checks a value against ResearchSubject (http://hl7.org/fhir/StructureDefinition/ResearchSubject). */
export const validateResearchSubject: Validator<ResearchSubject> = /* @__PURE__ */ validator<ResearchSubject>(
  researchSubject,
  'gpconnect-api',
  () => ({
    element,
    types: [consent, organization, patient, researchStudy],
  }),
);

/** True if a value is valid by ResearchSubject. */
export function isResearchSubject(value: unknown): value is ResearchSubject {
  return validateResearchSubject(value, VERDICT_ONLY).valid;
}
