// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ElementDefinition
import {
  CHOICE,
  base64Binary,
  boolean,
  boundCode,
  broken,
  code,
  constrained,
  date,
  dateTime,
  decimal,
  id,
  instant,
  integer,
  many,
  markdown,
  oid,
  one,
  positiveInt,
  primitives,
  shape,
  string,
  targets,
  time,
  unsignedInt,
  uri,
} from '../../runtime/checks.js';
import type { Context, Shape, Targets } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import {
  bcp13txtCodes,
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

function maxInvariants($this: any, c: Context, $element: any): void {
  if (!($this === '*' || !(fhirpath.toInteger($this) < 0)))
    broken(c, 'eld-3', 'Max SHALL be a number or "*"');
}

export const elementDefinition: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: [
    'path',
    'min',
    'max',
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
    'constraint',
    'sliceName',
    'meaningWhenMissing',
  ],
  required: 1,
  choices: ['defaultValue[x]', 'fixed[x]', 'pattern[x]', 'minValue[x]', 'maxValue[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'path':
        string(value, key, c);
        return 1;
      case 'representation':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, propertyRepresentationCodes, 'required');
      case 'sliceName':
        string(value, key, c);
        return 16384;
      case 'label':
      case 'short':
      case 'orderMeaning':
        return string(value, key, c);
      case 'code':
        return many(value, key, c, coding);
      case 'slicing':
        return one(value, key, c, elementDefinitionSlicing);
      case 'definition':
      case 'comment':
      case 'requirements':
        return markdown(value, key, c);
      case 'alias':
        return primitives(value, key, c, object, string);
      case 'min':
        unsignedInt(value, key, c);
        return 2;
      case 'max':
        string(value, key, c);
        constrained(value, key, c, maxInvariants, object);
        return 4;
      case 'base':
        return one(value, key, c, elementDefinitionBase);
      case 'contentReference':
        uri(value, key, c);
        return 8;
      case 'type':
        many(value, key, c, elementDefinitionType);
        return 16;
      case 'defaultValueBase64Binary':
        base64Binary(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueBoolean':
        boolean(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueCode':
        code(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueDate':
        date(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueDateTime':
        dateTime(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueDecimal':
        decimal(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueId':
        id(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueInstant':
        instant(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueInteger':
        integer(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueMarkdown':
        markdown(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueOid':
        oid(value, key, c);
        return 32 | CHOICE;
      case 'defaultValuePositiveInt':
        positiveInt(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueString':
        string(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueTime':
        time(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueUnsignedInt':
        unsignedInt(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueUri':
        uri(value, key, c);
        return 32 | CHOICE;
      case 'defaultValueAddress':
        one(value, key, c, address);
        return 32 | CHOICE;
      case 'defaultValueAge':
        one(value, key, c, age);
        return 32 | CHOICE;
      case 'defaultValueAnnotation':
        one(value, key, c, annotation);
        return 32 | CHOICE;
      case 'defaultValueAttachment':
        one(value, key, c, attachment);
        return 32 | CHOICE;
      case 'defaultValueCodeableConcept':
        one(value, key, c, codeableConcept);
        return 32 | CHOICE;
      case 'defaultValueCoding':
        one(value, key, c, coding);
        return 32 | CHOICE;
      case 'defaultValueContactPoint':
        one(value, key, c, contactPoint);
        return 32 | CHOICE;
      case 'defaultValueCount':
        one(value, key, c, count);
        return 32 | CHOICE;
      case 'defaultValueDistance':
        one(value, key, c, distance);
        return 32 | CHOICE;
      case 'defaultValueDuration':
        one(value, key, c, duration);
        return 32 | CHOICE;
      case 'defaultValueHumanName':
        one(value, key, c, humanName);
        return 32 | CHOICE;
      case 'defaultValueIdentifier':
        one(value, key, c, identifier);
        return 32 | CHOICE;
      case 'defaultValueMoney':
        one(value, key, c, money);
        return 32 | CHOICE;
      case 'defaultValuePeriod':
        one(value, key, c, period);
        return 32 | CHOICE;
      case 'defaultValueQuantity':
        one(value, key, c, quantity);
        return 32 | CHOICE;
      case 'defaultValueRange':
        one(value, key, c, range);
        return 32 | CHOICE;
      case 'defaultValueRatio':
        one(value, key, c, ratio);
        return 32 | CHOICE;
      case 'defaultValueReference':
        one(value, key, c, reference);
        return 32 | CHOICE;
      case 'defaultValueSampledData':
        one(value, key, c, sampledData);
        return 32 | CHOICE;
      case 'defaultValueSignature':
        one(value, key, c, signature);
        return 32 | CHOICE;
      case 'defaultValueTiming':
        one(value, key, c, timing);
        return 32 | CHOICE;
      case 'defaultValueMeta':
        one(value, key, c, meta);
        return 32 | CHOICE;
      case 'meaningWhenMissing':
        markdown(value, key, c);
        return 32768;
      case 'fixedBase64Binary':
        base64Binary(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedBoolean':
        boolean(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedCode':
        code(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedDate':
        date(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedDateTime':
        dateTime(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedDecimal':
        decimal(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedId':
        id(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedInstant':
        instant(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedInteger':
        integer(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedMarkdown':
        markdown(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedOid':
        oid(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedPositiveInt':
        positiveInt(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedString':
        string(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedTime':
        time(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedUnsignedInt':
        unsignedInt(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedUri':
        uri(value, key, c);
        return 64 | (CHOICE << 1);
      case 'fixedAddress':
        one(value, key, c, address);
        return 64 | (CHOICE << 1);
      case 'fixedAge':
        one(value, key, c, age);
        return 64 | (CHOICE << 1);
      case 'fixedAnnotation':
        one(value, key, c, annotation);
        return 64 | (CHOICE << 1);
      case 'fixedAttachment':
        one(value, key, c, attachment);
        return 64 | (CHOICE << 1);
      case 'fixedCodeableConcept':
        one(value, key, c, codeableConcept);
        return 64 | (CHOICE << 1);
      case 'fixedCoding':
        one(value, key, c, coding);
        return 64 | (CHOICE << 1);
      case 'fixedContactPoint':
        one(value, key, c, contactPoint);
        return 64 | (CHOICE << 1);
      case 'fixedCount':
        one(value, key, c, count);
        return 64 | (CHOICE << 1);
      case 'fixedDistance':
        one(value, key, c, distance);
        return 64 | (CHOICE << 1);
      case 'fixedDuration':
        one(value, key, c, duration);
        return 64 | (CHOICE << 1);
      case 'fixedHumanName':
        one(value, key, c, humanName);
        return 64 | (CHOICE << 1);
      case 'fixedIdentifier':
        one(value, key, c, identifier);
        return 64 | (CHOICE << 1);
      case 'fixedMoney':
        one(value, key, c, money);
        return 64 | (CHOICE << 1);
      case 'fixedPeriod':
        one(value, key, c, period);
        return 64 | (CHOICE << 1);
      case 'fixedQuantity':
        one(value, key, c, quantity);
        return 64 | (CHOICE << 1);
      case 'fixedRange':
        one(value, key, c, range);
        return 64 | (CHOICE << 1);
      case 'fixedRatio':
        one(value, key, c, ratio);
        return 64 | (CHOICE << 1);
      case 'fixedReference':
        one(value, key, c, reference);
        return 64 | (CHOICE << 1);
      case 'fixedSampledData':
        one(value, key, c, sampledData);
        return 64 | (CHOICE << 1);
      case 'fixedSignature':
        one(value, key, c, signature);
        return 64 | (CHOICE << 1);
      case 'fixedTiming':
        one(value, key, c, timing);
        return 64 | (CHOICE << 1);
      case 'fixedMeta':
        one(value, key, c, meta);
        return 64 | (CHOICE << 1);
      case 'patternBase64Binary':
        base64Binary(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternBoolean':
        boolean(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternCode':
        code(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternDate':
        date(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternDateTime':
        dateTime(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternDecimal':
        decimal(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternId':
        id(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternInstant':
        instant(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternInteger':
        integer(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternMarkdown':
        markdown(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternOid':
        oid(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternPositiveInt':
        positiveInt(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternString':
        string(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternTime':
        time(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternUnsignedInt':
        unsignedInt(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternUri':
        uri(value, key, c);
        return 128 | (CHOICE << 2);
      case 'patternAddress':
        one(value, key, c, address);
        return 128 | (CHOICE << 2);
      case 'patternAge':
        one(value, key, c, age);
        return 128 | (CHOICE << 2);
      case 'patternAnnotation':
        one(value, key, c, annotation);
        return 128 | (CHOICE << 2);
      case 'patternAttachment':
        one(value, key, c, attachment);
        return 128 | (CHOICE << 2);
      case 'patternCodeableConcept':
        one(value, key, c, codeableConcept);
        return 128 | (CHOICE << 2);
      case 'patternCoding':
        one(value, key, c, coding);
        return 128 | (CHOICE << 2);
      case 'patternContactPoint':
        one(value, key, c, contactPoint);
        return 128 | (CHOICE << 2);
      case 'patternCount':
        one(value, key, c, count);
        return 128 | (CHOICE << 2);
      case 'patternDistance':
        one(value, key, c, distance);
        return 128 | (CHOICE << 2);
      case 'patternDuration':
        one(value, key, c, duration);
        return 128 | (CHOICE << 2);
      case 'patternHumanName':
        one(value, key, c, humanName);
        return 128 | (CHOICE << 2);
      case 'patternIdentifier':
        one(value, key, c, identifier);
        return 128 | (CHOICE << 2);
      case 'patternMoney':
        one(value, key, c, money);
        return 128 | (CHOICE << 2);
      case 'patternPeriod':
        one(value, key, c, period);
        return 128 | (CHOICE << 2);
      case 'patternQuantity':
        one(value, key, c, quantity);
        return 128 | (CHOICE << 2);
      case 'patternRange':
        one(value, key, c, range);
        return 128 | (CHOICE << 2);
      case 'patternRatio':
        one(value, key, c, ratio);
        return 128 | (CHOICE << 2);
      case 'patternReference':
        one(value, key, c, reference);
        return 128 | (CHOICE << 2);
      case 'patternSampledData':
        one(value, key, c, sampledData);
        return 128 | (CHOICE << 2);
      case 'patternSignature':
        one(value, key, c, signature);
        return 128 | (CHOICE << 2);
      case 'patternTiming':
        one(value, key, c, timing);
        return 128 | (CHOICE << 2);
      case 'patternMeta':
        one(value, key, c, meta);
        return 128 | (CHOICE << 2);
      case 'example':
        many(value, key, c, elementDefinitionExample);
        return 256;
      case 'minValueDate':
        date(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueDateTime':
        dateTime(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueInstant':
        instant(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueTime':
        time(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueDecimal':
        decimal(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueInteger':
        integer(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValuePositiveInt':
        positiveInt(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueUnsignedInt':
        unsignedInt(value, key, c);
        return 512 | (CHOICE << 3);
      case 'minValueQuantity':
        one(value, key, c, quantity);
        return 512 | (CHOICE << 3);
      case 'maxValueDate':
        date(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueDateTime':
        dateTime(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueInstant':
        instant(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueTime':
        time(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueDecimal':
        decimal(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueInteger':
        integer(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValuePositiveInt':
        positiveInt(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueUnsignedInt':
        unsignedInt(value, key, c);
        return 1024 | (CHOICE << 4);
      case 'maxValueQuantity':
        one(value, key, c, quantity);
        return 1024 | (CHOICE << 4);
      case 'maxLength':
        integer(value, key, c);
        return 2048;
      case 'condition':
        return primitives(value, key, c, object, id);
      case 'constraint':
        many(value, key, c, elementDefinitionConstraint);
        return 8192;
      case 'mustSupport':
      case 'isModifier':
      case 'isSummary':
        return boolean(value, key, c);
      case 'binding':
        one(value, key, c, elementDefinitionBinding);
        return 4096;
      case 'mapping':
        return many(value, key, c, elementDefinitionMapping);
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 65534,
  invariants($this: any, c, seen) {
    if (seen & 6) {
      if (!(
        ($this.min === undefined && $this._min === undefined) ||
        ($this.max === undefined && $this._max === undefined) ||
        $this.max === '*' ||
        !($this.min > fhirpath.toInteger($this.max))
      ))
        broken(c, 'eld-2', 'Min <= Max');
    }
    if (seen & 8184) {
      if (!(
        ($this.contentReference === undefined && $this._contentReference === undefined) ||
        (fhirpath.list($this.type).length === 0 &&
          fhirpath.choice($this, 'defaultValue') === undefined &&
          fhirpath.choice($this, 'fixed') === undefined &&
          fhirpath.choice($this, 'pattern') === undefined &&
          fhirpath.list($this.example).length === 0 &&
          fhirpath.choice($this, 'minValue') === undefined &&
          fhirpath.choice($this, 'maxValue') === undefined &&
          $this.maxLength === undefined &&
          $this._maxLength === undefined &&
          $this.binding === undefined)
      ))
        broken(
          c,
          'eld-5',
          'if the element definition has a contentReference, it cannot have type, defaultValue, fixed, pattern, example, minValue, maxValue, maxLength, or binding',
        );
    }
    if (seen & 144) {
      if (!(fhirpath.choice($this, 'pattern') === undefined || fhirpath.list($this.type).length <= 1))
        broken(c, 'eld-7', 'Pattern may only be specified if there is one type');
    }
    if (seen & 80) {
      if (!(fhirpath.choice($this, 'fixed') === undefined || fhirpath.list($this.type).length <= 1))
        broken(c, 'eld-6', 'Fixed value may only be specified if there is one type');
    }
    if (seen & 4112) {
      if (!(
        $this.binding === undefined ||
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
          )
      ))
        broken(c, 'eld-11', 'Binding can only be present for coded elements, string, and uri');
    }
    if (seen & 192) {
      if (!(fhirpath.choice($this, 'pattern') === undefined || fhirpath.choice($this, 'fixed') === undefined))
        broken(c, 'eld-8', 'Pattern and value are mutually exclusive');
    }
    if (seen & 8192) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.constraint),
            (constraint: any) => constraint?.key ?? constraint?._key,
          ),
        )
      )
        broken(c, 'eld-14', 'Constraints must be unique by key');
    }
    if (seen & 16) {
      if (
        !fhirpath.isDistinct(
          fhirpath.collect(
            fhirpath.list($this.type),
            (type: any) => (type?.code ?? '') + (type?.profile ?? '') + (type?.targetProfile ?? ''),
          ),
        )
      )
        broken(c, 'eld-13', 'Types must be unique by the combination of code and profile');
    }
    if (seen & 16384) {
      if (!(
        ($this.sliceName === undefined && $this._sliceName === undefined) ||
        fhirpath.matches($this.sliceName, /^[a-zA-Z0-9\/\-_]+$/u) !== false
      ))
        broken(c, 'eld-16', 'sliceName must be composed of proper tokens separated by "/"');
    }
    if (seen & 32800) {
      if (!(
        fhirpath.choice($this, 'defaultValue') === undefined ||
        ($this.meaningWhenMissing === undefined && $this._meaningWhenMissing === undefined)
      ))
        broken(c, 'eld-15', 'default value and meaningWhenMissing are mutually exclusive');
    }
  },
});

export const elementDefinitionSlicing: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.slicing',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['rules'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'discriminator':
        return many(value, key, c, elementDefinitionSlicingDiscriminator);
      case 'description':
        return string(value, key, c);
      case 'ordered':
        return boolean(value, key, c);
      case 'rules':
        code(value, key, c);
        boundCode(value, key, c, resourceSlicingRulesCodes, 'required');
        return 1;
      default:
        return element.property(key, value, c, object);
    }
  },
  invariants($this: any, c) {
    if (!(
      fhirpath.list($this.discriminator).length > 0 ||
      $this.description !== undefined ||
      $this._description !== undefined
    ))
      broken(c, 'eld-1', 'If there are no discriminators, there must be a definition');
  },
});

export const elementDefinitionBase: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.base',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['path', 'min', 'max'],
  required: 7,
  property(key, value, c, object) {
    switch (key) {
      case 'path':
        string(value, key, c);
        return 1;
      case 'min':
        unsignedInt(value, key, c);
        return 2;
      case 'max':
        string(value, key, c);
        return 4;
      default:
        return element.property(key, value, c, object);
    }
  },
});

export const elementDefinitionType: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.type',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['code', 'aggregation'],
  required: 1,
  property(key, value, c, object) {
    switch (key) {
      case 'code':
        uri(value, key, c);
        boundCode(value, key, c, definedTypesCodes, 'required');
        return 1;
      case 'profile':
      case 'targetProfile':
        return uri(value, key, c);
      case 'aggregation':
        primitives(value, key, c, object, code);
        boundCode(value, key, c, resourceAggregationModeCodes, 'required');
        return 2;
      case 'versioning':
        code(value, key, c);
        return boundCode(value, key, c, referenceVersionRulesCodes, 'required');
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!(
      fhirpath.primitives($this.aggregation, $this._aggregation).length === 0 ||
      ($this.code === undefined && $this._code === undefined) ||
      $this.code === 'Reference'
    ))
      broken(
        c,
        'eld-4',
        'Aggregation may only be specified if one of the allowed types for the element is a resource',
      );
  },
});

export const elementDefinitionExample: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.example',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['label', 'value[x]'],
  required: 3,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'label':
        string(value, key, c);
        return 1;
      case 'valueBase64Binary':
        base64Binary(value, key, c);
        return 2 | CHOICE;
      case 'valueBoolean':
        boolean(value, key, c);
        return 2 | CHOICE;
      case 'valueCode':
        code(value, key, c);
        return 2 | CHOICE;
      case 'valueDate':
        date(value, key, c);
        return 2 | CHOICE;
      case 'valueDateTime':
        dateTime(value, key, c);
        return 2 | CHOICE;
      case 'valueDecimal':
        decimal(value, key, c);
        return 2 | CHOICE;
      case 'valueId':
        id(value, key, c);
        return 2 | CHOICE;
      case 'valueInstant':
        instant(value, key, c);
        return 2 | CHOICE;
      case 'valueInteger':
        integer(value, key, c);
        return 2 | CHOICE;
      case 'valueMarkdown':
        markdown(value, key, c);
        return 2 | CHOICE;
      case 'valueOid':
        oid(value, key, c);
        return 2 | CHOICE;
      case 'valuePositiveInt':
        positiveInt(value, key, c);
        return 2 | CHOICE;
      case 'valueString':
        string(value, key, c);
        return 2 | CHOICE;
      case 'valueTime':
        time(value, key, c);
        return 2 | CHOICE;
      case 'valueUnsignedInt':
        unsignedInt(value, key, c);
        return 2 | CHOICE;
      case 'valueUri':
        uri(value, key, c);
        return 2 | CHOICE;
      case 'valueAddress':
        one(value, key, c, address);
        return 2 | CHOICE;
      case 'valueAge':
        one(value, key, c, age);
        return 2 | CHOICE;
      case 'valueAnnotation':
        one(value, key, c, annotation);
        return 2 | CHOICE;
      case 'valueAttachment':
        one(value, key, c, attachment);
        return 2 | CHOICE;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return 2 | CHOICE;
      case 'valueCoding':
        one(value, key, c, coding);
        return 2 | CHOICE;
      case 'valueContactPoint':
        one(value, key, c, contactPoint);
        return 2 | CHOICE;
      case 'valueCount':
        one(value, key, c, count);
        return 2 | CHOICE;
      case 'valueDistance':
        one(value, key, c, distance);
        return 2 | CHOICE;
      case 'valueDuration':
        one(value, key, c, duration);
        return 2 | CHOICE;
      case 'valueHumanName':
        one(value, key, c, humanName);
        return 2 | CHOICE;
      case 'valueIdentifier':
        one(value, key, c, identifier);
        return 2 | CHOICE;
      case 'valueMoney':
        one(value, key, c, money);
        return 2 | CHOICE;
      case 'valuePeriod':
        one(value, key, c, period);
        return 2 | CHOICE;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return 2 | CHOICE;
      case 'valueRange':
        one(value, key, c, range);
        return 2 | CHOICE;
      case 'valueRatio':
        one(value, key, c, ratio);
        return 2 | CHOICE;
      case 'valueReference':
        one(value, key, c, reference);
        return 2 | CHOICE;
      case 'valueSampledData':
        one(value, key, c, sampledData);
        return 2 | CHOICE;
      case 'valueSignature':
        one(value, key, c, signature);
        return 2 | CHOICE;
      case 'valueTiming':
        one(value, key, c, timing);
        return 2 | CHOICE;
      case 'valueMeta':
        one(value, key, c, meta);
        return 2 | CHOICE;
      default:
        return element.property(key, value, c, object);
    }
  },
});

export const elementDefinitionConstraint: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.constraint',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['key', 'severity', 'human', 'expression'],
  required: 15,
  property(key, value, c, object) {
    switch (key) {
      case 'key':
        id(value, key, c);
        return 1;
      case 'requirements':
      case 'xpath':
        return string(value, key, c);
      case 'severity':
        code(value, key, c);
        boundCode(value, key, c, constraintSeverityCodes, 'required');
        return 2;
      case 'human':
        string(value, key, c);
        return 4;
      case 'expression':
        string(value, key, c);
        return 8;
      case 'source':
        return uri(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
});

const bindingValueSetXTargets: Targets = [['ValueSet']];

export const elementDefinitionBinding: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.binding',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['strength', 'valueSet[x]'],
  required: 1,
  choices: ['valueSet[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'strength':
        code(value, key, c);
        boundCode(value, key, c, bindingStrengthCodes, 'required');
        return 1;
      case 'description':
        return string(value, key, c);
      case 'valueSetUri':
        uri(value, key, c);
        return 2 | CHOICE;
      case 'valueSetReference':
        one(value, key, c, reference);
        targets(value, key, c, bindingValueSetXTargets);
        return 2 | CHOICE;
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 2,
  invariants($this: any, c) {
    if (!(
      ($this.valueSetUri === undefined && $this._valueSetUri === undefined) ||
      fhirpath.startsWith($this.valueSetUri, 'http:') !== false ||
      fhirpath.startsWith($this.valueSetUri, 'https') !== false ||
      fhirpath.startsWith($this.valueSetUri, 'urn:') !== false
    ))
      broken(c, 'eld-12', 'ValueSet as a URI SHALL start with http:// or https:// or urn:');
  },
});

export const elementDefinitionMapping: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.mapping',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['identity', 'map'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'identity':
        id(value, key, c);
        return 1;
      case 'language':
        code(value, key, c);
        return boundCode(value, key, c, bcp13txtCodes, 'required');
      case 'map':
        string(value, key, c);
        return 2;
      case 'comment':
        return string(value, key, c);
      default:
        return element.property(key, value, c, object);
    }
  },
});

export const elementDefinitionSlicingDiscriminator: Shape = /* @__PURE__ */ shape({
  id: 'ElementDefinition.slicing.discriminator',
  profile: 'http://hl7.org/fhir/StructureDefinition/ElementDefinition',
  elements: ['type', 'path'],
  required: 3,
  property(key, value, c, object) {
    switch (key) {
      case 'type':
        code(value, key, c);
        boundCode(value, key, c, discriminatorTypeCodes, 'required');
        return 1;
      case 'path':
        string(value, key, c);
        return 2;
      default:
        return element.property(key, value, c, object);
    }
  },
});
