// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ConceptMap
import {
  conceptMapEquivalenceCodes,
  conceptmapUnmappedModeCodes,
  jurisdictionCodes,
  publicationStatusCodes,
} from '../core-valuesets.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { contactDetail } from './ContactDetail.js';
import { domainResource } from './DomainResource.js';
import { element } from './Element.js';
import { identifier } from './Identifier.js';
import { organization } from './Organization.js';
import { reference } from './Reference.js';
import { usageContext } from './UsageContext.js';
import { valueSet } from './ValueSet.js';
import type { ConceptMap } from 'fhir/r3.js';
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
  invariant,
  markdown,
  object,
  required,
  resourceType,
  string,
  targets,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const conceptMap: Shape = /* @__PURE__ */ resourceType('ConceptMap', () => ({
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
    'source[x]': choice({ Uri: uri, Reference: checked(object(reference), targets(['ValueSet'])) }),
    'target[x]': choice({ Uri: uri, Reference: checked(object(reference), targets(['ValueSet'])) }),
    group: array(conceptMapGroup),
  },
}));

export const conceptMapGroup: Shape = /* @__PURE__ */ elementOf(conceptMap, 'group', () => ({
  base: backboneElement,
  properties: {
    source: uri,
    sourceVersion: string,
    target: uri,
    targetVersion: string,
    element: required(array(conceptMapGroupElement)),
    unmapped: object(conceptMapGroupUnmapped),
  },
}));

export const conceptMapGroupElement: Shape = /* @__PURE__ */ elementOf(conceptMap, 'group.element', () => ({
  base: backboneElement,
  properties: {
    code: code,
    display: string,
    target: array(conceptMapGroupElementTarget),
  },
}));

export const conceptMapGroupUnmapped: Shape = /* @__PURE__ */ elementOf(conceptMap, 'group.unmapped', () => ({
  base: backboneElement,
  properties: {
    mode: required(coded(conceptmapUnmappedModeCodes)),
    code: code,
    display: string,
    url: uri,
  },
  invariants: [
    invariant(
      'cmd-3',
      "If the mode is 'other-map', a code must be provided",
      ($this, c, has) =>
        ((has & 1) /* mode */ !== 0 && $this.mode !== 'other-map') || (has & 2) /* url */ !== 0,
      ['mode', 'url'],
      true,
    ),
    invariant(
      'cmd-2',
      "If the mode is 'fixed', a code must be provided",
      ($this, c, has) => ((has & 1) /* mode */ !== 0 && $this.mode !== 'fixed') || (has & 2) /* code */ !== 0,
      ['mode', 'code'],
      true,
    ),
  ],
}));

export const conceptMapGroupElementTarget: Shape = /* @__PURE__ */ elementOf(
  conceptMap,
  'group.element.target',
  () => ({
    base: backboneElement,
    properties: {
      code: code,
      display: string,
      equivalence: coded(conceptMapEquivalenceCodes),
      comment: string,
      dependsOn: array(conceptMapGroupElementTargetDependsOn),
      product: array(conceptMapGroupElementTargetDependsOn),
    },
    invariants: [
      invariant(
        'cmd-1',
        'If the map is narrower or inexact, there SHALL be some comments',
        ($this, c, has) =>
          (has & 1) /* comment */ !== 0 ||
          (has & 2) /* equivalence */ === 0 ||
          ($this.equivalence !== 'narrower' && $this.equivalence !== 'inexact'),
        ['comment', 'equivalence'],
      ),
    ],
  }),
);

export const conceptMapGroupElementTargetDependsOn: Shape = /* @__PURE__ */ elementOf(
  conceptMap,
  'group.element.target.dependsOn',
  () => ({
    base: backboneElement,
    properties: {
      property: required(uri),
      system: uri,
      code: required(string),
      display: string,
    },
  }),
);

/** Checks a value against ConceptMap (http://hl7.org/fhir/StructureDefinition/ConceptMap). */
export const validateConceptMap: Validator<ConceptMap> = /* @__PURE__ */ validator<ConceptMap>(
  conceptMap,
  'gpconnect-api',
  () => ({
    element,
    types: [organization, valueSet],
  }),
);

/** True if a value is valid by ConceptMap. */
export function isConceptMap(value: unknown): value is ConceptMap {
  return validateConceptMap(value, VERDICT_ONLY).valid;
}
