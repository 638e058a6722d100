// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Linkage
import { linkageTypeCodes } from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { practitioner } from './Practitioner.js';
import { reference } from './Reference.js';
import type { Linkage } from 'fhir/r3.js';
import {
  VERDICT_ONLY,
  array,
  boolean,
  checked,
  coded,
  elementOf,
  invariant,
  object,
  required,
  resourceType,
  targets,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const linkage: Shape = /* @__PURE__ */ resourceType('Linkage', () => ({
  base: domainResource,
  properties: {
    active: boolean,
    author: checked(object(reference), targets(['Organization'], ['Practitioner'])),
    item: required(array(linkageItem)),
  },
  invariants: [
    invariant('lnk-1', 'Must have at least two items', ($this) => fhirpath.list($this.item).length > 1),
  ],
}));

export const linkageItem: Shape = /* @__PURE__ */ elementOf(linkage, 'item', () => ({
  base: backboneElement,
  properties: {
    type: required(coded(linkageTypeCodes)),
    resource: required(checked(object(reference), targets())),
  },
}));

/** Checks a value against Linkage (http://hl7.org/fhir/StructureDefinition/Linkage). */
export const validateLinkage: Validator<Linkage> = /* @__PURE__ */ validator<Linkage>(
  linkage,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, practitioner],
  }),
);

/** True if a value is valid by Linkage. */
export function isLinkage(value: unknown): value is Linkage {
  return validateLinkage(value, VERDICT_ONLY).valid;
}
