// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/CodeSystem
import {
  allLanguagesCodes,
  codesystemContentModeCodes,
  codesystemHierarchyMeaningCodes,
  conceptPropertyTypeCodes,
  designationUseCodes,
  filterOperatorCodes,
  jurisdictionCodes,
  languagesCodes,
  publicationStatusCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { usageContext } from './UsageContext.js';
import type { CodeSystem } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundCode,
  boundCoding,
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
  unsignedInt,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const codeSystem: Shape = /* @__PURE__ */ resourceType('CodeSystem', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: object(identifier),
    version: string,
    name: string,
    title: string,
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    copyright: markdown,
    caseSensitive: boolean,
    valueSet: uri,
    hierarchyMeaning: coded(codesystemHierarchyMeaningCodes),
    compositional: boolean,
    versionNeeded: boolean,
    content: required(coded(codesystemContentModeCodes)),
    count: unsignedInt,
    filter: array(codeSystemFilter),
    property: array(codeSystemProperty),
    concept: array(codeSystemConcept),
  },
  invariants: [
    invariant('csd-1', 'Within a code system definition, all the codes SHALL be unique', ($this) =>
      fhirpath.isDistinct(
        fhirpath.flat(
          fhirpath.collect(fhirpath.list($this.concept), (concept: any) => concept?.code ?? concept?._code),
          fhirpath.collect(fhirpath.descendantsNamed($this, 'concept'), (concept2: any) =>
            fhirpath.items(concept2?.code),
          ),
        ),
      ),
    ),
  ],
}));

export const codeSystemFilter: Shape = /* @__PURE__ */ elementOf(codeSystem, 'filter', () => ({
  base: backboneElement,
  properties: {
    code: required(code),
    description: string,
    operator: required(repeated(coded(filterOperatorCodes))),
    value: required(string),
  },
}));

export const codeSystemProperty: Shape = /* @__PURE__ */ elementOf(codeSystem, 'property', () => ({
  base: backboneElement,
  properties: {
    code: required(code),
    uri: uri,
    description: string,
    type: required(coded(conceptPropertyTypeCodes)),
  },
}));

export const codeSystemConcept: Shape = /* @__PURE__ */ elementOf(codeSystem, 'concept', () => ({
  base: backboneElement,
  properties: {
    code: required(code),
    display: string,
    definition: string,
    designation: array(codeSystemConceptDesignation),
    property: array(codeSystemConceptProperty),
    concept: array(codeSystemConcept),
  },
}));

export const codeSystemConceptDesignation: Shape = /* @__PURE__ */ elementOf(
  codeSystem,
  'concept.designation',
  () => ({
    base: backboneElement,
    properties: {
      language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
      use: checked(object(coding), boundCoding(designationUseCodes, EXTENSIBLE)),
      value: required(string),
    },
  }),
);

export const codeSystemConceptProperty: Shape = /* @__PURE__ */ elementOf(
  codeSystem,
  'concept.property',
  () => ({
    base: backboneElement,
    properties: {
      code: required(code),
      'value[x]': required(
        choice({
          Code: code,
          Coding: object(coding),
          String: string,
          Integer: integer,
          Boolean: boolean,
          DateTime: dateTime,
        }),
      ),
    },
  }),
);

/** Checks a value against CodeSystem (http://hl7.org/fhir/StructureDefinition/CodeSystem). */
export const validateCodeSystem: Validator<CodeSystem> = /* @__PURE__ */ validator<CodeSystem>(
  codeSystem,
  'gpconnect-api',
  () => ({
    element,
    types: [organization],
  }),
);

/** True if a value is valid by CodeSystem. */
export function isCodeSystem(value: unknown): value is CodeSystem {
  return validateCodeSystem(value, VERDICT_ONLY).valid;
}
