// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/OperationDefinition
import {
  allTypesCodes,
  bindingStrengthCodes,
  jurisdictionCodes,
  operationKindCodes,
  operationParameterUseCodes,
  publicationStatusCodes,
  resourceTypesCodes,
  searchParamTypeCodes,
} from '../valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { OperationDefinition } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  code,
  coded,
  dateTime,
  elementOf,
  integer,
  invariant,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const operationDefinition: Shape = /* @__PURE__ */ resourceType('OperationDefinition', () => ({
  base: domainResource,
  properties: {
    url: uri,
    version: string,
    name: required(string),
    status: required(coded(publicationStatusCodes)),
    kind: required(coded(operationKindCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    idempotent: boolean,
    code: required(code),
    comment: string,
    base: checked(object(reference), targets(['OperationDefinition'])),
    resource: repeated(coded(resourceTypesCodes)),
    system: required(boolean),
    type: required(boolean),
    instance: required(boolean),
    parameter: array(operationDefinitionParameter),
    overload: array(operationDefinitionOverload),
  },
}));

export const operationDefinitionParameter: Shape = /* @__PURE__ */ elementOf(
  operationDefinition,
  'parameter',
  () => ({
    base: backboneElement,
    properties: {
      name: required(code),
      use: required(coded(operationParameterUseCodes)),
      min: required(integer),
      max: required(string),
      documentation: string,
      type: coded(allTypesCodes),
      searchType: coded(searchParamTypeCodes),
      profile: checked(object(reference), targets(['StructureDefinition'])),
      binding: object(operationDefinitionParameterBinding),
      part: array(operationDefinitionParameter),
    },
    invariants: [
      invariant(
        'opd-1',
        'Either a type must be provided, or parts',
        ($this, c, has) => (has & 1) /* type */ !== 0 || (has & 2) /* part */ !== 0,
        ['type', 'part'],
        true,
      ),
      invariant(
        'opd-2',
        'A search type can only be specified for parameters of type string',
        ($this, c, has) => (has & 1) /* searchType */ === 0 || $this.type === 'string',
        ['searchType', 'type'],
      ),
    ],
  }),
);

export const operationDefinitionOverload: Shape = /* @__PURE__ */ elementOf(
  operationDefinition,
  'overload',
  () => ({
    base: backboneElement,
    properties: {
      parameterName: repeated(string),
      comment: string,
    },
  }),
);

export const operationDefinitionParameterBinding: Shape = /* @__PURE__ */ elementOf(
  operationDefinition,
  'parameter.binding',
  () => ({
    base: backboneElement,
    properties: {
      strength: required(coded(bindingStrengthCodes)),
      'valueSet[x]': required(
        choice({ Uri: uri, Reference: checked(object(reference), targets(['ValueSet'])) }),
      ),
    },
  }),
);

/** Checks a value against OperationDefinition (http://hl7.org/fhir/StructureDefinition/OperationDefinition). */
export const validateOperationDefinition: Validator<OperationDefinition> =
  /* @__PURE__ */ validator<OperationDefinition>(operationDefinition, 'gpconnect-api', () => ({
    element,
    types: [operationDefinition, organization, structureDefinition],
  }));

/** True if a value is valid by OperationDefinition. */
export function isOperationDefinition(value: unknown): value is OperationDefinition {
  return validateOperationDefinition(value, VERDICT_ONLY).valid;
}
