// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EligibilityRequest
import {
  checked,
  choice,
  coded,
  date,
  dateTime,
  many,
  one,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { fmStatusCodes } from '../core-valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coverage } from './Coverage.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { location } from './Location.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { EligibilityRequest } from 'fhir/r3.js';

export const eligibilityRequest: Shape = /* @__PURE__ */ resourceType('EligibilityRequest', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    status: coded(fmStatusCodes),
    priority: one(codeableConcept),
    patient: checked(one(reference), targets(['Patient'])),
    'serviced[x]': choice({ Date: date, Period: one(period) }),
    created: dateTime,
    enterer: checked(one(reference), targets(['Practitioner'])),
    provider: checked(one(reference), targets(['Practitioner'])),
    organization: checked(one(reference), targets(['Organization'])),
    insurer: checked(one(reference), targets(['Organization'])),
    facility: checked(one(reference), targets(['Location'])),
    coverage: checked(one(reference), targets(['Coverage'])),
    businessArrangement: string,
    benefitCategory: one(codeableConcept),
    benefitSubCategory: one(codeableConcept),
  },
}));

/** Checks a value against EligibilityRequest (http://hl7.org/fhir/StructureDefinition/EligibilityRequest). */
export const validateEligibilityRequest = /* @__PURE__ */ validator<EligibilityRequest>(
  eligibilityRequest,
  'gpconnect-api',
  () => ({
    element,
    types: [coverage, location, organization, patient, practitioner],
  }),
);

/** Whether a value is valid by EligibilityRequest. */
export function isEligibilityRequest(value: unknown): value is EligibilityRequest {
  return validateEligibilityRequest(value, { maxIssues: 1 }).valid;
}
