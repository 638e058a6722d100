// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/BodySite
import {
  boolean,
  checked,
  many,
  one,
  required,
  resourceType,
  string,
  targets,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { patient } from './Patient.js';
import { reference } from './Reference.js';
import type { BodySite } from 'fhir/r3.js';

export const bodySite: Shape = /* @__PURE__ */ resourceType('BodySite', () => ({
  base: domainResource,
  properties: {
    identifier: many(identifier),
    active: boolean,
    code: one(codeableConcept),
    qualifier: many(codeableConcept),
    description: string,
    image: many(attachment),
    patient: required(checked(one(reference), targets(['Patient']))),
  },
}));

/** Checks a value against BodySite (http://hl7.org/fhir/StructureDefinition/BodySite). */
export const validateBodySite = /* @__PURE__ */ validator<BodySite>(bodySite, 'gpconnect-api', () => ({
  element,
  types: [patient],
}));

/** Whether a value is valid by BodySite. */
export function isBodySite(value: unknown): value is BodySite {
  return validateBodySite(value, { maxIssues: 1 }).valid;
}
