// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/StructureMap
import {
  jurisdictionCodes,
  mapContextTypeCodes,
  mapGroupTypeModeCodes,
  mapInputModeCodes,
  mapModelModeCodes,
  mapSourceListModeCodes,
  mapTargetListModeCodes,
  mapTransformCodes,
  publicationStatusCodes,
} from '../core-valuesets.js';
import { address } from './Address.js';
import { age } from './Age.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactDetail } from './ContactDetail.js';
import { contactPoint } from './ContactPoint.js';
import { count } from './Count.js';
import { device } from './Device.js';
import { distance } from './Distance.js';
import { domainResource } from './DomainResource.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { meta } from './Meta.js';
import { money } from './Money.js';
import { organization } from './Organization.js';
import { patient } from './Patient.js';
import { period } from './Period.js';
import { practitioner } from './Practitioner.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { relatedPerson } from './RelatedPerson.js';
import { sampledData } from './SampledData.js';
import { signature } from './Signature.js';
import { timing } from './Timing.js';
import { usageContext } from './UsageContext.js';
import type { StructureMap } from 'fhir/r3.js';
import {
  EXTENSIBLE,
  VERDICT_ONLY,
  array,
  base64Binary,
  boolean,
  boundConcept,
  checked,
  choice,
  code,
  coded,
  date,
  dateTime,
  decimal,
  elementOf,
  id,
  instant,
  integer,
  invariant,
  markdown,
  object,
  oid,
  positiveInt,
  repeated,
  required,
  resourceType,
  string,
  targets,
  time,
  unsignedInt,
  uri,
  validator,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape, Validator } from 'fsh-codegen/runtime/v1/checks';

export const structureMap: Shape = /* @__PURE__ */ resourceType('StructureMap', () => ({
  base: domainResource,
  properties: {
    url: required(uri),
    identifier: array(identifier),
    version: string,
    name: required(string),
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
    structure: array(structureMapStructure),
    import: repeated(uri),
    group: required(array(structureMapGroup)),
  },
}));

export const structureMapStructure: Shape = /* @__PURE__ */ elementOf(structureMap, 'structure', () => ({
  base: backboneElement,
  properties: {
    url: required(uri),
    mode: required(coded(mapModelModeCodes)),
    alias: string,
    documentation: string,
  },
}));

export const structureMapGroup: Shape = /* @__PURE__ */ elementOf(structureMap, 'group', () => ({
  base: backboneElement,
  properties: {
    name: required(id),
    extends: id,
    typeMode: required(coded(mapGroupTypeModeCodes)),
    documentation: string,
    input: required(array(structureMapGroupInput)),
    rule: required(array(structureMapGroupRule)),
  },
}));

export const structureMapGroupInput: Shape = /* @__PURE__ */ elementOf(structureMap, 'group.input', () => ({
  base: backboneElement,
  properties: {
    name: required(id),
    type: string,
    mode: required(coded(mapInputModeCodes)),
    documentation: string,
  },
}));

export const structureMapGroupRule: Shape = /* @__PURE__ */ elementOf(structureMap, 'group.rule', () => ({
  base: backboneElement,
  properties: {
    name: required(id),
    source: required(array(structureMapGroupRuleSource)),
    target: array(structureMapGroupRuleTarget),
    rule: array(structureMapGroupRule),
    dependent: array(structureMapGroupRuleDependent),
    documentation: string,
  },
}));

export const structureMapGroupRuleSource: Shape = /* @__PURE__ */ elementOf(
  structureMap,
  'group.rule.source',
  () => ({
    base: backboneElement,
    properties: {
      context: required(id),
      min: integer,
      max: string,
      type: string,
      'defaultValue[x]': choice({
        Base64Binary: base64Binary,
        Boolean: boolean,
        Code: code,
        Date: date,
        DateTime: dateTime,
        Decimal: decimal,
        Id: id,
        Instant: instant,
        Integer: integer,
        Markdown: markdown,
        Oid: oid,
        PositiveInt: positiveInt,
        String: string,
        Time: time,
        UnsignedInt: unsignedInt,
        Uri: uri,
        Address: object(address),
        Age: object(age),
        Annotation: object(annotation),
        Attachment: object(attachment),
        CodeableConcept: object(codeableConcept),
        Coding: object(coding),
        ContactPoint: object(contactPoint),
        Count: object(count),
        Distance: object(distance),
        Duration: object(duration),
        HumanName: object(humanName),
        Identifier: object(identifier),
        Money: object(money),
        Period: object(period),
        Quantity: object(quantity),
        Range: object(range),
        Ratio: object(ratio),
        Reference: checked(object(reference), targets()),
        SampledData: object(sampledData),
        Signature: object(signature),
        Timing: object(timing),
        Meta: object(meta),
      }),
      element: string,
      listMode: coded(mapSourceListModeCodes),
      variable: id,
      condition: string,
      check: string,
    },
  }),
);

export const structureMapGroupRuleTarget: Shape = /* @__PURE__ */ elementOf(
  structureMap,
  'group.rule.target',
  () => ({
    base: backboneElement,
    properties: {
      context: id,
      contextType: coded(mapContextTypeCodes),
      element: string,
      variable: id,
      listMode: repeated(coded(mapTargetListModeCodes)),
      listRuleId: id,
      transform: coded(mapTransformCodes),
      parameter: array(structureMapGroupRuleTargetParameter),
    },
    invariants: [
      invariant(
        'smp-2',
        'Must have a contextType if you have a context',
        ($this, c, has) => (has & 1) /* context */ === 0 || (has & 2) /* contextType */ !== 0,
        ['context', 'contextType'],
      ),
      invariant(
        'smp-1',
        'Can only have a element if you have a context',
        ($this, c, has) => (has & 1) /* element */ === 0 || (has & 2) /* context */ !== 0,
        ['element', 'context'],
      ),
    ],
  }),
);

export const structureMapGroupRuleDependent: Shape = /* @__PURE__ */ elementOf(
  structureMap,
  'group.rule.dependent',
  () => ({
    base: backboneElement,
    properties: {
      name: required(id),
      variable: required(repeated(string)),
    },
  }),
);

export const structureMapGroupRuleTargetParameter: Shape = /* @__PURE__ */ elementOf(
  structureMap,
  'group.rule.target.parameter',
  () => ({
    base: backboneElement,
    properties: {
      'value[x]': required(
        choice({ Id: id, String: string, Boolean: boolean, Integer: integer, Decimal: decimal }),
      ),
    },
  }),
);

/** Checks a value against StructureMap (http://hl7.org/fhir/StructureDefinition/StructureMap). */
export const validateStructureMap: Validator<StructureMap> = /* @__PURE__ */ validator<StructureMap>(
  structureMap,
  'gpconnect-api',
  () => ({
    element,
    types: [device, organization, patient, practitioner, relatedPerson],
  }),
);

/** True if a value is valid by StructureMap. */
export function isStructureMap(value: unknown): value is StructureMap {
  return validateStructureMap(value, VERDICT_ONLY).valid;
}
