// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EnrollmentResponse
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
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  coded,
  dateTime,
  object,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const enrollmentResponse: Shape = /* @__PURE__ */ resourceType('EnrollmentResponse', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    request: checked(object(reference), targets(['EnrollmentRequest'])),
    outcome: checked(object(codeableConcept), boundConcept(remittanceOutcomeCodes)),
    disposition: string,
    created: dateTime,
    organization: checked(object(reference), targets(['Organization'])),
    requestProvider: checked(object(reference), targets(['Practitioner'])),
    requestOrganization: checked(object(reference), targets(['Organization'])),
  },
}));

/** Checks a value against EnrollmentResponse (http://hl7.org/fhir/StructureDefinition/EnrollmentResponse). */
export const validateEnrollmentResponse: Validator<EnrollmentResponse> =
  /* @__PURE__ */ validator<EnrollmentResponse>(enrollmentResponse, 'gpconnect-api', () => ({
    element,
    types: [enrollmentRequest, organization, practitioner],
  }));

/** True if a value is valid by EnrollmentResponse. */
export function isEnrollmentResponse(value: unknown): value is EnrollmentResponse {
  return validateEnrollmentResponse(value, VERDICT_ONLY).valid;
}
