// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/OperationOutcome
import { issueSeverityCodes, issueTypeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import type { OperationOutcome } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  coded,
  elementOf,
  object,
  repeated,
  required,
  resourceType,
  string,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const operationOutcome: Shape = /* @__PURE__ */ resourceType('OperationOutcome', () => ({
  base: domainResource,
  properties: {
    issue: required(array(operationOutcomeIssue)),
  },
}));

export const operationOutcomeIssue: Shape = /* @__PURE__ */ elementOf(operationOutcome, 'issue', () => ({
  base: backboneElement,
  properties: {
    severity: required(coded(issueSeverityCodes)),
    code: required(coded(issueTypeCodes)),
    details: object(codeableConcept),
    diagnostics: string,
    location: repeated(string),
    expression: repeated(string),
  },
}));

/** Checks a value against OperationOutcome (http://hl7.org/fhir/StructureDefinition/OperationOutcome). */
export const validateOperationOutcome: Validator<OperationOutcome> =
  /* @__PURE__ */ validator<OperationOutcome>(operationOutcome, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by OperationOutcome. */
export function isOperationOutcome(value: unknown): value is OperationOutcome {
  return validateOperationOutcome(value, VERDICT_ONLY).valid;
}
