// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Coverage
import { fmStatusCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contract } from './Contract.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import type { Coverage } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  checked,
  coded,
  elementOf,
  object,
  positiveInt,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const coverage: Shape = /* @__PURE__ */ resourceType('Coverage', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    status: coded(fmStatusCodes),
    type: object(codeableConcept),
    policyHolder: checked(object(reference), targets(['Organization'], ['Patient'], ['RelatedPerson'])),
    subscriber: checked(object(reference), targets(['Patient'], ['RelatedPerson'])),
    subscriberId: string,
    beneficiary: checked(object(reference), targets(['Patient'])),
    relationship: object(codeableConcept),
    period: object(period),
    payor: checked(array(reference), targets(['Organization'], ['Patient'], ['RelatedPerson'])),
    grouping: object(coverageGrouping),
    dependent: string,
    sequence: string,
    order: positiveInt,
    network: string,
    contract: checked(array(reference), targets(['Contract'])),
  },
}));

export const coverageGrouping: Shape = /* @__PURE__ */ elementOf(coverage, 'grouping', () => ({
  base: backboneElement,
  properties: {
    group: string,
    groupDisplay: string,
    subGroup: string,
    subGroupDisplay: string,
    plan: string,
    planDisplay: string,
    subPlan: string,
    subPlanDisplay: string,
    class: string,
    classDisplay: string,
    subClass: string,
    subClassDisplay: string,
  },
}));

/** Checks a value against Coverage (http://hl7.org/fhir/StructureDefinition/Coverage). */
export const validateCoverage: Validator<Coverage> = /* @__PURE__ */ validator<Coverage>(
  coverage,
  'gpconnect-api',
  () => ({
    element,
    types: [contract, organization, patient, relatedPerson],
  }),
);

/** True if a value is valid by Coverage. */
export function isCoverage(value: unknown): value is Coverage {
  return validateCoverage(value, VERDICT_ONLY).valid;
}
