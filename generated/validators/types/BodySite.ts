// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/BodySite
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { reference } from './Reference.js';
import type { BodySite } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  object,
  required,
  resourceType,
  string,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const bodySite: Shape = /* @__PURE__ */ resourceType('BodySite', () => ({
  base: domainResource,
  properties: {
    identifier: array(identifier),
    active: boolean,
    code: object(codeableConcept),
    qualifier: array(codeableConcept),
    description: string,
    image: array(attachment),
    patient: required(checked(object(reference), targets(['Patient']))),
  },
}));

/** Checks a value against BodySite (http://hl7.org/fhir/StructureDefinition/BodySite). */
export const validateBodySite: Validator<BodySite> = /* @__PURE__ */ validator<BodySite>(
  bodySite,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, patient],
  }),
);

/** True if a value is valid by BodySite. */
export function isBodySite(value: unknown): value is BodySite {
  return validateBodySite(value, VERDICT_ONLY).valid;
}
