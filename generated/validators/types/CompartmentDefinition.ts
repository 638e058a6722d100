// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CompartmentDefinition
import {
  compartmentTypeCodes,
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
import type { CompartmentDefinition } from 'fhir/r3.js';
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
  markdown,
  repeated,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const compartmentDefinition: Shape = /* @__PURE__ */ resourceType('CompartmentDefinition', () => ({
  base: domainResource,
  properties: {
    url: required(uri),
    name: required(string),
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    purpose: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    code: required(coded(compartmentTypeCodes)),
    search: required(boolean),
    resource: array(compartmentDefinitionResource),
  },
}));

export const compartmentDefinitionResource: Shape = /* @__PURE__ */ elementOf(
  compartmentDefinition,
  'resource',
  () => ({
    base: backboneElement,
    properties: {
      code: required(coded(resourceTypesCodes)),
      param: repeated(string),
      documentation: string,
    },
  }),
);

/** Checks a value against CompartmentDefinition (http://hl7.org/fhir/StructureDefinition/CompartmentDefinition). */
export const validateCompartmentDefinition: Validator<CompartmentDefinition> =
  /* @__PURE__ */ validator<CompartmentDefinition>(compartmentDefinition, 'gpconnect-api', () => ({
    element,
  }));

/** True if a value is valid by CompartmentDefinition. */
export function isCompartmentDefinition(value: unknown): value is CompartmentDefinition {
  return validateCompartmentDefinition(value, VERDICT_ONLY).valid;
}
