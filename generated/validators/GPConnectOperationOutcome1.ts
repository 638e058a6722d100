// Generated from fsh/profiles/GPConnect-OperationOutcome-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1
import type { GPConnectOperationOutcome1 } from '../types/GPConnectOperationOutcome1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { element } from './types/Element.js';
import { operationOutcome, operationOutcomeIssue } from './types/OperationOutcome.js';
import { spineErrorOrWarningCode1Codes } from './valuesets.js';
import {
  VERDICT_ONLY,
  array,
  boundConcept,
  checked,
  elementOf,
  fixedPrimitive,
  forbidden,
  object,
  required,
  resourceType,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const gpConnectOperationOutcome1: Shape = /* @__PURE__ */ resourceType(
  'OperationOutcome',
  () => ({
    base: operationOutcome,
    properties: {
      issue: required(array(issueRules)),
    },
  }),
  'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
);

export const issueRules: Shape = /* @__PURE__ */ elementOf(gpConnectOperationOutcome1, 'issue', () => ({
  base: operationOutcomeIssue,
  properties: {
    details: required(checked(object(issueDetailsRules), boundConcept(spineErrorOrWarningCode1Codes))),
  },
}));

export const issueDetailsRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectOperationOutcome1,
  'issue.details',
  () => ({
    base: codeableConcept,
    properties: {
      coding: required(array(issueDetailsCodingRules, 1)),
    },
  }),
);

export const issueDetailsCodingRules: Shape = /* @__PURE__ */ elementOf(
  gpConnectOperationOutcome1,
  'issue.details.coding',
  () => ({
    base: coding,
    properties: {
      system: required(fixedPrimitive('https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1')),
      version: forbidden,
      code: required(),
      display: required(),
      userSelected: forbidden,
    },
  }),
);

/** Checks a value against GP Connect OperationOutcome (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1). */
export const validateGPConnectOperationOutcome1: Validator<GPConnectOperationOutcome1> =
  /* @__PURE__ */ validator<GPConnectOperationOutcome1>(gpConnectOperationOutcome1, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by GP Connect OperationOutcome. */
export function isGPConnectOperationOutcome1(value: unknown): value is GPConnectOperationOutcome1 {
  return validateGPConnectOperationOutcome1(value, VERDICT_ONLY).valid;
}
