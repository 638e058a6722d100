// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/GraphDefinition
import {
  compartmentTypeCodes,
  graphCompartmentRuleCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  resourceTypesCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { usageContext } from './UsageContext.js';
import type { GraphDefinition } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  coded,
  dateTime,
  elementOf,
  integer,
  markdown,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const graphDefinition: Shape = /* @__PURE__ */ resourceType('GraphDefinition', () => ({
  base: domainResource,
  properties: {
    url: uri,
    version: string,
    name: required(string),
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    start: required(coded(resourceTypesCodes)),
    profile: uri,
    link: array(graphDefinitionLink),
  },
}));

export const graphDefinitionLink: Shape = /* @__PURE__ */ elementOf(graphDefinition, 'link', () => ({
  base: backboneElement,
  properties: {
    path: required(string),
    sliceName: string,
    min: integer,
    max: string,
    description: string,
    target: required(array(graphDefinitionLinkTarget)),
  },
}));

export const graphDefinitionLinkTarget: Shape = /* @__PURE__ */ elementOf(
  graphDefinition,
  'link.target',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(resourceTypesCodes)),
      profile: uri,
      compartment: array(graphDefinitionLinkTargetCompartment),
      link: array(graphDefinitionLink),
    },
  }),
);

export const graphDefinitionLinkTargetCompartment: Shape = /* @__PURE__ */ elementOf(
  graphDefinition,
  'link.target.compartment',
  () => ({
    base: backboneElement,
    properties: {
      code: required(coded(compartmentTypeCodes)),
      rule: required(coded(graphCompartmentRuleCodes)),
      expression: string,
      description: string,
    },
  }),
);

/** Checks a value against GraphDefinition (http://hl7.org/fhir/StructureDefinition/GraphDefinition). */
export const validateGraphDefinition: Validator<GraphDefinition> = /* @__PURE__ */ validator<GraphDefinition>(
  graphDefinition,
  'gpconnect-api',
  () => ({
    element,
  }),
);

/** True if a value is valid by GraphDefinition. */
export function isGraphDefinition(value: unknown): value is GraphDefinition {
  return validateGraphDefinition(value, VERDICT_ONLY).valid;
}
