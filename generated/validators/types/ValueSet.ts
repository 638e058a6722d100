// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ValueSet
import {
  allLanguagesCodes,
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
import type { ValueSet } from 'fhir/r3.js';
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
  date,
  dateTime,
  decimal,
  elementOf,
  integer,
  invariant,
  markdown,
  object,
  repeated,
  required,
  resourceType,
  string,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const valueSet: Shape = /* @__PURE__ */ resourceType('ValueSet', () => ({
  base: domainResource,
  properties: {
    url: uri,
    identifier: array(identifier),
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
    immutable: boolean,
    purpose: markdown,
    copyright: markdown,
    extensible: boolean,
    compose: object(valueSetCompose),
    expansion: object(valueSetExpansion),
  },
  invariants: [
    invariant(
      'vsd-5',
      'Value set SHALL contain at least one of a compose or an expansion element',
      ($this, c, has) => (has & 1) /* compose */ !== 0 || (has & 2) /* expansion */ !== 0,
      ['compose', 'expansion'],
      true,
    ),
  ],
}));

export const valueSetCompose: Shape = /* @__PURE__ */ elementOf(valueSet, 'compose', () => ({
  base: backboneElement,
  properties: {
    lockedDate: date,
    inactive: boolean,
    include: required(array(valueSetComposeInclude)),
    exclude: array(valueSetComposeInclude),
  },
}));

export const valueSetExpansion: Shape = /* @__PURE__ */ elementOf(valueSet, 'expansion', () => ({
  base: backboneElement,
  properties: {
    identifier: required(uri),
    timestamp: required(dateTime),
    total: integer,
    offset: integer,
    parameter: array(valueSetExpansionParameter),
    contains: array(valueSetExpansionContains),
  },
}));

export const valueSetComposeInclude: Shape = /* @__PURE__ */ elementOf(valueSet, 'compose.include', () => ({
  base: backboneElement,
  properties: {
    system: uri,
    version: string,
    concept: array(valueSetComposeIncludeConcept),
    filter: array(valueSetComposeIncludeFilter),
    valueSet: repeated(uri),
  },
  invariants: [
    invariant(
      'vsd-2',
      'A value set with concepts or filters SHALL include a system',
      ($this, c, has) =>
        ((has & 1) /* concept */ === 0 && (has & 2) /* filter */ === 0) || (has & 4) /* system */ !== 0,
      ['concept', 'filter', 'system'],
    ),
    invariant(
      'vsd-3',
      'Cannot have both concept and filter',
      ($this, c, has) => (has & 1) /* concept */ === 0 || (has & 2) /* filter */ === 0,
      ['concept', 'filter'],
    ),
    invariant(
      'vsd-1',
      'A value set include/exclude SHALL have a value set or a system',
      ($this, c, has) => (has & 2) /* valueSet */ !== 0 || (has & 1) /* system */ !== 0,
      ['system', 'valueSet'],
      true,
    ),
  ],
}));

export const valueSetExpansionParameter: Shape = /* @__PURE__ */ elementOf(
  valueSet,
  'expansion.parameter',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      'value[x]': choice({
        String: string,
        Boolean: boolean,
        Integer: integer,
        Decimal: decimal,
        Uri: uri,
        Code: code,
      }),
    },
  }),
);

export const valueSetExpansionContains: Shape = /* @__PURE__ */ elementOf(
  valueSet,
  'expansion.contains',
  () => ({
    base: backboneElement,
    properties: {
      system: uri,
      abstract: boolean,
      inactive: boolean,
      version: string,
      code: code,
      display: string,
      designation: array(valueSetComposeIncludeConceptDesignation),
      contains: array(valueSetExpansionContains),
    },
    invariants: [
      invariant(
        'vsd-6',
        'SHALL have a code or a display',
        ($this, c, has) => (has & 1) /* code */ !== 0 || (has & 2) /* display */ !== 0,
        ['code', 'display'],
        true,
      ),
      invariant(
        'vsd-9',
        'Must have a code if not abstract',
        ($this, c, has) =>
          (has & 2) /* code */ !== 0 || ((has & 1) /* abstract */ !== 0 && $this.abstract === true),
        ['abstract', 'code'],
        true,
      ),
      invariant(
        'vsd-10',
        'Must have a system if a code is present',
        ($this, c, has) => (has & 1) /* code */ === 0 || (has & 2) /* system */ !== 0,
        ['code', 'system'],
      ),
    ],
  }),
);

export const valueSetComposeIncludeConcept: Shape = /* @__PURE__ */ elementOf(
  valueSet,
  'compose.include.concept',
  () => ({
    base: backboneElement,
    properties: {
      code: required(code),
      display: string,
      designation: array(valueSetComposeIncludeConceptDesignation),
    },
  }),
);

export const valueSetComposeIncludeFilter: Shape = /* @__PURE__ */ elementOf(
  valueSet,
  'compose.include.filter',
  () => ({
    base: backboneElement,
    properties: {
      property: required(code),
      op: required(coded(filterOperatorCodes)),
      value: required(code),
    },
  }),
);

export const valueSetComposeIncludeConceptDesignation: Shape = /* @__PURE__ */ elementOf(
  valueSet,
  'compose.include.concept.designation',
  () => ({
    base: backboneElement,
    properties: {
      language: checked(code, boundCode(languagesCodes, EXTENSIBLE), boundCode(allLanguagesCodes)),
      use: checked(object(coding), boundCoding(designationUseCodes, EXTENSIBLE)),
      value: required(string),
    },
  }),
);

/** Checks a value against ValueSet (http://hl7.org/fhir/StructureDefinition/ValueSet). */
export const validateValueSet: Validator<ValueSet> = /* @__PURE__ */ validator<ValueSet>(
  valueSet,
  'gpconnect-api',
  () => ({
    element,
    types: [organization],
  }),
);

/** True if a value is valid by ValueSet. */
export function isValueSet(value: unknown): value is ValueSet {
  return validateValueSet(value, VERDICT_ONLY).valid;
}
