// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/OperationOutcome
import { boundCode, code, many, one, primitives, shape, string, validator } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { issueSeverityCodes, issueTypeCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import type { OperationOutcome } from 'fhir/r3.js';

export const operationOutcome: Shape = /* @__PURE__ */ shape({
  id: 'OperationOutcome',
  profile: 'http://hl7.org/fhir/StructureDefinition/OperationOutcome',
  type: 'OperationOutcome',
  elements: ['contained', 'issue'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'issue':
        many(value, key, c, operationOutcomeIssue);
        return 2;
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

export const operationOutcomeIssue: Shape = /* @__PURE__ */ shape({
  id: 'OperationOutcome.issue',
  profile: 'http://hl7.org/fhir/StructureDefinition/OperationOutcome',
  elements: ['severity', 'code'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'severity':
        code(value, key, c);
        boundCode(value, key, c, issueSeverityCodes, 'required');
        return 1;
      case 'code':
        code(value, key, c);
        boundCode(value, key, c, issueTypeCodes, 'required');
        return 2;
      case 'details':
        return one(value, key, c, codeableConcept);
      case 'diagnostics':
        return string(value, key, c);
      case 'location':
      case 'expression':
        return primitives(value, key, c, object, string);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against OperationOutcome (http://hl7.org/fhir/StructureDefinition/OperationOutcome). */
export const validateOperationOutcome = /* @__PURE__ */ validator<OperationOutcome>(
  operationOutcome,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** Whether a value is valid by OperationOutcome. */
export function isOperationOutcome(value: unknown): value is OperationOutcome {
  return validateOperationOutcome(value, { maxIssues: 1 }).valid;
}
