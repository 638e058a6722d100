// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EnrollmentResponse
import {
  boundConcept,
  checked,
  coded,
  dateTime,
  many,
  one,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { fmStatusCodes, remittanceOutcomeCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { enrollmentRequest } from './EnrollmentRequest.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { EnrollmentResponse } from 'fhir/r3.js';

export const enrollmentResponse: Shape = /* @__PURE__ */ resourceType('EnrollmentResponse', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    request: checked(one(reference), targets(['EnrollmentRequest'])),
    outcome: checked(one(codeableConcept), boundConcept(remittanceOutcomeCodes)),
    disposition: string,
    created: dateTime,
    organization: checked(one(reference), targets(['Organization'])),
    requestProvider: checked(one(reference), targets(['Practitioner'])),
    requestOrganization: checked(one(reference), targets(['Organization'])),
  },
}));

/** Checks a value against EnrollmentResponse (http://hl7.org/fhir/StructureDefinition/EnrollmentResponse). */
export const validateEnrollmentResponse = /* @__PURE__ */ validator<EnrollmentResponse>(
  enrollmentResponse,
  'gpconnect-api',
  () => ({
    element,
    types: [enrollmentRequest, organization, practitioner],
  }),
);

/** Whether a value is valid by EnrollmentResponse. */
export function isEnrollmentResponse(value: unknown): value is EnrollmentResponse {
  return validateEnrollmentResponse(value, { maxIssues: 1 }).valid;
}
