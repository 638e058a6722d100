// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ElementDefinition
import {
  bcp13TxtCodes,
  bindingStrengthCodes,
  constraintSeverityCodes,
  definedTypesCodes,
  discriminatorTypeCodes,
  propertyRepresentationCodes,
  referenceVersionRulesCodes,
  resourceAggregationModeCodes,
  resourceSlicingRulesCodes,
} from '../valuesets.js';
import { address } from './Address.js';
import { age } from './Age.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { count } from './Count.js';
import { distance } from './Distance.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { meta } from './Meta.js';
import { money } from './Money.js';
import { period } from './Period.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { sampledData } from './SampledData.js';
import { signature } from './Signature.js';
import { timing } from './Timing.js';
import {
  array,
  base64Binary,
  boolean,
  boundCode,
  checked,
  choice,
  code,
  coded,
  constrained,
  dataType,
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
  string,
  targets,
  time,
  unsignedInt,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const elementDefinition: Shape = /* @__PURE__ */ dataType('ElementDefinition', () => ({
  base: element,
  properties: {
    path: required(string),
    representation: repeated(coded(propertyRepresentationCodes)),
    sliceName: string,
    label: string,
    code: array(coding),
    slicing: object(elementDefinitionSlicing),
    short: string,
    definition: markdown,
    comment: markdown,
    requirements: markdown,
    alias: repeated(string),
    min: unsignedInt,
    max: checked(
      string,
      constrained(
        invariant(
          'eld-3',
          'Max SHALL be a number or "*"',
          ($this) => $this === '*' || fhirpath.asNumber(fhirpath.toInteger($this)) >= 0,
        ),
      ),
    ),
    base: object(elementDefinitionBase),
    contentReference: uri,
    type: array(elementDefinitionType),
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
    meaningWhenMissing: markdown,
    orderMeaning: string,
    'fixed[x]': choice({
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
    'pattern[x]': choice({
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
    example: array(elementDefinitionExample),
    'minValue[x]': choice({
      Date: date,
      DateTime: dateTime,
      Instant: instant,
      Time: time,
      Decimal: decimal,
      Integer: integer,
      PositiveInt: positiveInt,
      UnsignedInt: unsignedInt,
      Quantity: object(quantity),
    }),
    'maxValue[x]': choice({
      Date: date,
      DateTime: dateTime,
      Instant: instant,
      Time: time,
      Decimal: decimal,
      Integer: integer,
      PositiveInt: positiveInt,
      UnsignedInt: unsignedInt,
      Quantity: object(quantity),
    }),
    maxLength: integer,
    condition: repeated(id),
    constraint: array(elementDefinitionConstraint),
    mustSupport: boolean,
    isModifier: boolean,
    isSummary: boolean,
    binding: object(elementDefinitionBinding),
    mapping: array(elementDefinitionMapping),
  },
  invariants: [
    invariant(
      'eld-2',
      'Min <= Max',
      ($this, c, has) =>
        (has & 1) /* min */ === 0 ||
        (has & 2) /* max */ === 0 ||
        $this.max === '*' ||
        fhirpath.asNumber($this.min) <= fhirpath.asNumber(fhirpath.toInteger($this.max)),
      ['min', 'max'],
    ),
    invariant(
      'eld-5',
      'if the element definition has a contentReference, it cannot have type, defaultValue, fixed, pattern, example, minValue, maxValue, maxLength, or binding',
      ($this, c, has) =>
        (has & 1) /* contentReference */ === 0 ||
        ((has & 2) /* type */ === 0 &&
          fhirpath.choice($this, 'defaultValue') === undefined &&
          fhirpath.choice($this, 'fixed') === undefined &&
          fhirpath.choice($this, 'pattern') === undefined &&
          (has & 32) /* example */ === 0 &&
          fhirpath.choice($this, 'minValue') === undefined &&
          fhirpath.choice($this, 'maxValue') === undefined &&
          (has & 256) /* maxLength */ === 0 &&
          (has & 512) /* binding */ === 0),
      [
        'contentReference',
        'type',
        'defaultValue[x]',
        'fixed[x]',
        'pattern[x]',
        'example',
        'minValue[x]',
        'maxValue[x]',
        'maxLength',
        'binding',
      ],
    ),
    invariant(
      'eld-7',
      'Pattern may only be specified if there is one type',
      ($this) => fhirpath.choice($this, 'pattern') === undefined || fhirpath.list($this.type).length <= 1,
      ['pattern[x]', 'type'],
    ),
    invariant(
      'eld-6',
      'Fixed value may only be specified if there is one type',
      ($this) => fhirpath.choice($this, 'fixed') === undefined || fhirpath.list($this.type).length <= 1,
      ['fixed[x]', 'type'],
    ),
    invariant(
      'eld-11',
      'Binding can only be present for coded elements, string, and uri',
      ($this, c, has) =>
        (has & 1) /* binding */ === 0 ||
        !fhirpath
          .list($this.type)
          .some((type: any) => type?.code !== undefined || type?._code !== undefined) ||
        fhirpath
          .list($this.type)
          .some(
            (type2: any) =>
              type2?.code === 'code' ||
              type2?.code === 'Coding' ||
              type2?.code === 'CodeableConcept' ||
              type2?.code === 'Quantity' ||
              type2?.code === 'Extension' ||
              type2?.code === 'string' ||
              type2?.code === 'uri' ||
              type2?.code !== undefined ||
              type2?._code !== undefined,
          ),
      ['binding', 'type'],
    ),
    invariant(
      'eld-8',
      'Pattern and value are mutually exclusive',
      ($this) =>
        fhirpath.choice($this, 'pattern') === undefined || fhirpath.choice($this, 'fixed') === undefined,
      ['pattern[x]', 'fixed[x]'],
    ),
    invariant(
      'eld-14',
      'Constraints must be unique by key',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.constraint),
            (constraint: any) => constraint?.key ?? constraint?._key,
          ),
        ),
      ['constraint'],
    ),
    invariant(
      'eld-13',
      'Types must be unique by the combination of code and profile',
      ($this) =>
        fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.type),
            (type: any) =>
              fhirpath.asText(type?.code) +
              fhirpath.asText(type?.profile) +
              fhirpath.asText(type?.targetProfile),
          ),
        ),
      ['type'],
    ),
    invariant(
      'eld-16',
      'sliceName must be composed of proper tokens separated by "/"',
      ($this, c, has) =>
        (has & 1) /* sliceName */ === 0 || fhirpath.matches($this.sliceName, /^[a-zA-Z0-9\/\-_]+$/u) === true,
      ['sliceName'],
    ),
    invariant(
      'eld-15',
      'default value and meaningWhenMissing are mutually exclusive',
      ($this, c, has) =>
        fhirpath.choice($this, 'defaultValue') === undefined || (has & 2) /* meaningWhenMissing */ === 0,
      ['defaultValue[x]', 'meaningWhenMissing'],
    ),
  ],
}));

export const elementDefinitionSlicing: Shape = /* @__PURE__ */ elementOf(
  elementDefinition,
  'slicing',
  () => ({
    base: element,
    properties: {
      discriminator: array(elementDefinitionSlicingDiscriminator),
      description: string,
      ordered: boolean,
      rules: required(coded(resourceSlicingRulesCodes)),
    },
    invariants: [
      invariant(
        'eld-1',
        'If there are no discriminators, there must be a definition',
        ($this, c, has) => (has & 1) /* discriminator */ !== 0 || (has & 2) /* description */ !== 0,
        ['discriminator', 'description'],
        true,
      ),
    ],
  }),
);

export const elementDefinitionBase: Shape = /* @__PURE__ */ elementOf(elementDefinition, 'base', () => ({
  base: element,
  properties: {
    path: required(string),
    min: required(unsignedInt),
    max: required(string),
  },
}));

export const elementDefinitionType: Shape = /* @__PURE__ */ elementOf(elementDefinition, 'type', () => ({
  base: element,
  properties: {
    code: required(checked(uri, boundCode(definedTypesCodes))),
    profile: uri,
    targetProfile: uri,
    aggregation: repeated(coded(resourceAggregationModeCodes)),
    versioning: coded(referenceVersionRulesCodes),
  },
  invariants: [
    invariant(
      'eld-4',
      'Aggregation may only be specified if one of the allowed types for the element is a resource',
      ($this, c, has) => (has & 1) /* aggregation */ === 0 || $this.code === 'Reference',
      ['aggregation', 'code'],
    ),
  ],
}));

export const elementDefinitionExample: Shape = /* @__PURE__ */ elementOf(
  elementDefinition,
  'example',
  () => ({
    base: element,
    properties: {
      label: required(string),
      'value[x]': required(
        choice({
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
      ),
    },
  }),
);

export const elementDefinitionConstraint: Shape = /* @__PURE__ */ elementOf(
  elementDefinition,
  'constraint',
  () => ({
    base: element,
    properties: {
      key: required(id),
      requirements: string,
      severity: required(coded(constraintSeverityCodes)),
      human: required(string),
      expression: required(string),
      xpath: string,
      source: uri,
    },
  }),
);

export const elementDefinitionBinding: Shape = /* @__PURE__ */ elementOf(
  elementDefinition,
  'binding',
  () => ({
    base: element,
    properties: {
      strength: required(coded(bindingStrengthCodes)),
      description: string,
      'valueSet[x]': choice({ Uri: uri, Reference: checked(object(reference), targets(['ValueSet'])) }),
    },
    invariants: [
      invariant(
        'eld-12',
        'ValueSet as a URI SHALL start with http:// or https:// or urn:',
        ($this) =>
          !(
            $this.valueSetReference === undefined ||
            $this.valueSetUri !== undefined ||
            $this._valueSetUri !== undefined
          ) ||
          fhirpath.startsWith($this.valueSetUri, 'http:') === true ||
          fhirpath.startsWith($this.valueSetUri, 'https') === true ||
          fhirpath.startsWith($this.valueSetUri, 'urn:') === true,
      ),
    ],
  }),
);

export const elementDefinitionMapping: Shape = /* @__PURE__ */ elementOf(
  elementDefinition,
  'mapping',
  () => ({
    base: element,
    properties: {
      identity: required(id),
      language: coded(bcp13TxtCodes),
      map: required(string),
      comment: string,
    },
  }),
);

export const elementDefinitionSlicingDiscriminator: Shape = /* @__PURE__ */ elementOf(
  elementDefinition,
  'slicing.discriminator',
  () => ({
    base: element,
    properties: {
      type: required(coded(discriminatorTypeCodes)),
      path: required(string),
    },
  }),
);
