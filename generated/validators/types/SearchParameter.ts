// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SearchParameter
import {
  jurisdictionCodes,
  publicationStatusCodes,
  resourceTypesCodes,
  searchComparatorCodes,
  searchModifierCodeCodes,
  searchParamTypeCodes,
  searchXpathUsageCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { usageContext } from './UsageContext.js';
import type { SearchParameter } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  code,
  coded,
  dateTime,
  elementOf,
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

export const searchParameter: Shape = /* @__PURE__ */ resourceType('SearchParameter', () => ({
  base: domainResource,
  properties: {
    url: required(uri),
    version: string,
    name: required(string),
    status: required(coded(publicationStatusCodes)),
    experimental: boolean,
    date: dateTime,
    publisher: string,
    contact: array(contactDetail),
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    purpose: markdown,
    code: required(code),
    base: required(repeated(coded(resourceTypesCodes))),
    type: required(coded(searchParamTypeCodes)),
    derivedFrom: uri,
    description: required(markdown),
    expression: string,
    xpath: string,
    xpathUsage: coded(searchXpathUsageCodes),
    target: repeated(coded(resourceTypesCodes)),
    comparator: repeated(coded(searchComparatorCodes)),
    modifier: repeated(coded(searchModifierCodeCodes)),
    chain: repeated(string),
    component: array(searchParameterComponent),
  },
  invariants: [
    invariant(
      'spd-1',
      'If an xpath is present, there SHALL be an xpathUsage',
      ($this, c, has) => (has & 1) /* xpath */ === 0 || (has & 2) /* xpathUsage */ !== 0,
      ['xpath', 'xpathUsage'],
    ),
    invariant(
      'spd-2',
      "Search parameters can only have chain names when the search parameter type is 'reference'",
      ($this, c, has) => (has & 1) /* chain */ === 0 || $this.type === 'reference',
      ['chain', 'type'],
    ),
  ],
}));

export const searchParameterComponent: Shape = /* @__PURE__ */ elementOf(
  searchParameter,
  'component',
  () => ({
    base: backboneElement,
    properties: {
      definition: required(checked(object(reference), targets(['SearchParameter']))),
      expression: required(string),
    },
  }),
);

/** Checks a value against SearchParameter (http://hl7.org/fhir/StructureDefinition/SearchParameter). */
export const validateSearchParameter: Validator<SearchParameter> = /* @__PURE__ */ validator<SearchParameter>(
  searchParameter,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, searchParameter],
  }),
);

/** True if a value is valid by SearchParameter. */
export function isSearchParameter(value: unknown): value is SearchParameter {
  return validateSearchParameter(value, VERDICT_ONLY).valid;
}
