// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EnrollmentRequest
import { fmStatusCodes } from '../core-valuesets.js';
import { coverage } from './Coverage.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { EnrollmentRequest } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  dateTime,
  object,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const enrollmentRequest: Shape = /* @__PURE__ */ resourceType('EnrollmentRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    created: dateTime,
    insurer: checked(object(reference), targets(['Organization'])),
    provider: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    subject: checked(object(reference), targets(['Patient'])),
    coverage: checked(object(reference), targets(['Coverage'])),
  },
}));

/** Checks a value against EnrollmentRequest (http://hl7.org/fhir/StructureDefinition/EnrollmentRequest). */
export const validateEnrollmentRequest: Validator<EnrollmentRequest> =
  /* @__PURE__ */ validator<EnrollmentRequest>(enrollmentRequest, 'gpconnect-api', () => ({
    element,
    types: [coverage, organization, patient, practitioner],
  }));

/** True if a value is valid by EnrollmentRequest. */
export function isEnrollmentRequest(value: unknown): value is EnrollmentRequest {
  return validateEnrollmentRequest(value, VERDICT_ONLY).valid;
}
