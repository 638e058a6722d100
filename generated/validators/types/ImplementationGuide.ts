// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ImplementationGuide
import {
  bcp13TxtCodes,
  guideDependencyTypeCodes,
  guidePageKindCodes,
  jurisdictionCodes,
  publicationStatusCodes,
  resourceTypesCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { structureDefinition } from './StructureDefinition.js';
import { usageContext } from './UsageContext.js';
import type { ImplementationGuide } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  boolean,
  boundConcept,
  checked,
  choice,
  coded,
  dateTime,
  elementOf,
  id,
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

export const implementationGuide: Shape = /* @__PURE__ */ resourceType('ImplementationGuide', () => ({
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
    description: markdown,
    useContext: array(usageContext),
    jurisdiction: checked(array(codeableConcept), boundConcept(jurisdictionCodes, EXTENSIBLE)),
    copyright: markdown,
    fhirVersion: id,
    dependency: array(implementationGuideDependency),
    package: array(implementationGuidePackage),
    global: array(implementationGuideGlobal),
    binary: repeated(uri),
    page: object(implementationGuidePage),
  },
}));

export const implementationGuideDependency: Shape = /* @__PURE__ */ elementOf(
  implementationGuide,
  'dependency',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(guideDependencyTypeCodes)),
      uri: required(uri),
    },
  }),
);

export const implementationGuidePackage: Shape = /* @__PURE__ */ elementOf(
  implementationGuide,
  'package',
  () => ({
    base: backboneElement,
    properties: {
      name: required(string),
      description: string,
      resource: required(array(implementationGuidePackageResource)),
    },
  }),
);

export const implementationGuideGlobal: Shape = /* @__PURE__ */ elementOf(
  implementationGuide,
  'global',
  () => ({
    base: backboneElement,
    properties: {
      type: required(coded(resourceTypesCodes)),
      profile: required(checked(object(reference), targets(['StructureDefinition']))),
    },
  }),
);

export const implementationGuidePage: Shape = /* @__PURE__ */ elementOf(implementationGuide, 'page', () => ({
  base: backboneElement,
  properties: {
    source: required(uri),
    title: required(string),
    kind: required(coded(guidePageKindCodes)),
    type: repeated(coded(resourceTypesCodes)),
    package: repeated(string),
    format: coded(bcp13TxtCodes),
    page: array(implementationGuidePage),
  },
}));

export const implementationGuidePackageResource: Shape = /* @__PURE__ */ elementOf(
  implementationGuide,
  'package.resource',
  () => ({
    base: backboneElement,
    properties: {
      example: required(boolean),
      name: string,
      description: string,
      acronym: string,
      'source[x]': required(choice({ Uri: uri, Reference: checked(object(reference), targets()) })),
      exampleFor: checked(object(reference), targets(['StructureDefinition'])),
    },
  }),
);

/** Checks a value against ImplementationGuide (http://hl7.org/fhir/StructureDefinition/ImplementationGuide). */
export const validateImplementationGuide: Validator<ImplementationGuide> =
  /* @__PURE__ */ validator<ImplementationGuide>(implementationGuide, 'gpconnect-api', () => ({
    element,
    types: [organization, structureDefinition],
  }));

/** True if a value is valid by ImplementationGuide. */
export function isImplementationGuide(value: unknown): value is ImplementationGuide {
  return validateImplementationGuide(value, VERDICT_ONLY).valid;
}
