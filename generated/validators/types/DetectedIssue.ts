// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DetectedIssue
import {
  boundCode,
  code,
  dateTime,
  many,
  one,
  shape,
  string,
  targets,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape, Targets } from '../../runtime/checks.js';
import { detectedissueSeverityCodes, observationStatusCodes } from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { device } from './Device.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { DetectedIssue } from 'fhir/r3.js';

const patientTargets: Targets = [['Patient']];

const authorTargets: Targets = [['Device'], ['Practitioner']];

export const detectedIssue: Shape = /* @__PURE__ */ shape({
  id: 'DetectedIssue',
  profile: 'http://hl7.org/fhir/StructureDefinition/DetectedIssue',
  type: 'DetectedIssue',
  elements: ['contained', 'status'],
  required: 2,
  property(key, value, c, object) {
    switch (key) {
      case 'identifier':
        return one(value, key, c, identifier);
      case 'status':
        code(value, key, c);
        boundCode(value, key, c, observationStatusCodes, 'required');
        return 2;
      case 'category':
        return one(value, key, c, codeableConcept);
      case 'severity':
        code(value, key, c);
        return boundCode(value, key, c, detectedissueSeverityCodes, 'required');
      case 'patient':
        one(value, key, c, reference);
        return targets(value, key, c, patientTargets);
      case 'date':
        return dateTime(value, key, c);
      case 'author':
        one(value, key, c, reference);
        return targets(value, key, c, authorTargets);
      case 'implicated':
        return many(value, key, c, reference);
      case 'detail':
        return string(value, key, c);
      case 'reference':
        return uri(value, key, c);
      case 'mitigation':
        return many(value, key, c, detectedIssueMitigation);
      default:
        return domainResource.property(key, value, c, object);
    }
  },
  base: () => domainResource,
});

const mitigationAuthorTargets: Targets = [['Practitioner']];

export const detectedIssueMitigation: Shape = /* @__PURE__ */ shape({
  id: 'DetectedIssue.mitigation',
  profile: 'http://hl7.org/fhir/StructureDefinition/DetectedIssue',
  elements: ['action'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'action':
        one(value, key, c, codeableConcept);
        return 1;
      case 'date':
        return dateTime(value, key, c);
      case 'author':
        one(value, key, c, reference);
        return targets(value, key, c, mitigationAuthorTargets);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
});

/** Checks a value against DetectedIssue (http://hl7.org/fhir/StructureDefinition/DetectedIssue). */
export const validateDetectedIssue = /* @__PURE__ */ validator<DetectedIssue>(
  detectedIssue,
  'gpconnect-api',
  () => ({
    element,
    types: [device, patient, practitioner],
  }),
);

/** Whether a value is valid by DetectedIssue. */
export function isDetectedIssue(value: unknown): value is DetectedIssue {
  return validateDetectedIssue(value, { maxIssues: 1 }).valid;
}
