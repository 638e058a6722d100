// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/EligibilityRequest
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
import {
  VERDICT_ONLY,
  array,
  checked,
  choice,
  coded,
  date,
  dateTime,
  object,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const eligibilityRequest: Shape = /* @__PURE__ */ resourceType('EligibilityRequest', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    priority: object(codeableConcept),
    patient: checked(object(reference), targets(['Patient'])),
    'serviced[x]': choice({ Date: date, Period: object(period) }),
    created: dateTime,
    enterer: checked(object(reference), targets(['Practitioner'])),
    provider: checked(object(reference), targets(['Practitioner'])),
    organization: checked(object(reference), targets(['Organization'])),
    insurer: checked(object(reference), targets(['Organization'])),
    facility: checked(object(reference), targets(['Location'])),
    coverage: checked(object(reference), targets(['Coverage'])),
    businessArrangement: string,
    benefitCategory: object(codeableConcept),
    benefitSubCategory: object(codeableConcept),
  },
}));

/** Checks a value against EligibilityRequest (http://hl7.org/fhir/StructureDefinition/EligibilityRequest). */
export const validateEligibilityRequest: Validator<EligibilityRequest> =
  /* @__PURE__ */ validator<EligibilityRequest>(eligibilityRequest, 'gpconnect-api', () => ({
    element,
    types: [coverage, location, organization, patient, practitioner],
  }));

/** True if a value is valid by EligibilityRequest. */
export function isEligibilityRequest(value: unknown): value is EligibilityRequest {
  return validateEligibilityRequest(value, VERDICT_ONLY).valid;
}
