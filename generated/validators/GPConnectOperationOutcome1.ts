// Generated from fsh/profiles/GPConnect-OperationOutcome-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1 version 1.2.7
import { boundConcept, exactly, forbidden, many, one, shape, validator } from '../runtime/checks.js';
import type { Shape } from '../runtime/checks.js';
import type { GPConnectOperationOutcome1 } from '../types/GPConnectOperationOutcome1.js';
import { codeableConcept } from './types/CodeableConcept.js';
import { coding } from './types/Coding.js';
import { domainResource } from './types/DomainResource.js';
import { element } from './types/Element.js';
import { operationOutcome, operationOutcomeIssue } from './types/OperationOutcome.js';
import { spineErrorOrWarningCode1Codes } from './valuesets.js';

export const gpConnectOperationOutcome1: Shape = /* @__PURE__ */ shape({
  id: 'OperationOutcome',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
  type: 'OperationOutcome',
  elements: ['contained', 'issue'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'issue':
        many(value, key, c, issueRules);
        return 2;
      default:
        return operationOutcome.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const issueRules: Shape = /* @__PURE__ */ shape({
  id: 'OperationOutcome.issue',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
  elements: ['severity', 'code', 'details'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'details':
        one(value, key, c, issueDetailsRules);
        boundConcept(value, key, c, spineErrorOrWarningCode1Codes, 'required');
        return 4;
      default:
        return operationOutcomeIssue.property(key, value, c, object);
    }
  },
});

export const issueDetailsRules: Shape = /* @__PURE__ */ shape({
  id: 'OperationOutcome.issue.details',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
  elements: ['coding'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'coding':
        many(value, key, c, issueDetailsCodingRules, 1);
        return 1;
      default:
        return codeableConcept.property(key, value, c, object);
    }
  },
});

export const issueDetailsCodingRules: Shape = /* @__PURE__ */ shape({
  id: 'OperationOutcome.issue.details.coding',
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1',
  elements: ['system', 'code', 'display'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'system':
        exactly(value, key, c, 'https://fhir.nhs.uk/STU3/CodeSystem/Spine-ErrorOrWarningCode-1');
        return 1;
      case 'version':
      case 'userSelected':
        return forbidden(value, key, c);
      case 'code':
        coding.property(key, value, c, object);
        return 2;
      case 'display':
        coding.property(key, value, c, object);
        return 4;
      default:
        return coding.property(key, value, c, object);
    }
  },
});

/** Checks a value against GP Connect OperationOutcome (https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-OperationOutcome-1). */
export const validateGPConnectOperationOutcome1 = /* @__PURE__ */ validator<GPConnectOperationOutcome1>(
  gpConnectOperationOutcome1,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by GP Connect OperationOutcome. */
export function isGPConnectOperationOutcome1(value: unknown): value is GPConnectOperationOutcome1 {
  return validateGPConnectOperationOutcome1(value, { maxIssues: 1 }).valid;
}
