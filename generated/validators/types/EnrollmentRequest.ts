// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EnrollmentRequest
import {
  checked,
  coded,
  dateTime,
  many,
  one,
  resourceType,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
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

export const enrollmentRequest: Shape = /* @__PURE__ */ resourceType('EnrollmentRequest', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    created: dateTime,
    insurer: checked(one(reference), targets(['Organization'])),
    provider: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    subject: checked(one(reference), targets(['Patient'])),
    coverage: checked(one(reference), targets(['Coverage'])),
  },
}));

/** Checks a value against EnrollmentRequest (http://hl7.org/fhir/StructureDefinition/EnrollmentRequest). */
export const validateEnrollmentRequest = /* @__PURE__ */ validator<EnrollmentRequest>(
  enrollmentRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [coverage, organization, patient, practitioner],
  }),
);

/** Whether a value is valid by EnrollmentRequest. */
export function isEnrollmentRequest(value: unknown): value is EnrollmentRequest {
  return validateEnrollmentRequest(value, { maxIssues: 1 }).valid;
}
