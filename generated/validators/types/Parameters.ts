// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Parameters
import {
  CHOICE,
  anyResource,
  base64Binary,
  boolean,
  broken,
  code,
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
  shape,
  string,
  time,
  unsignedInt,
  uri,
  validator,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { definitions } from '../definitions.js';
import { address } from './Address.js';
import { age } from './Age.js';
import { annotation } from './Annotation.js';
import { attachment } from './Attachment.js';
import { backboneElement } from './BackboneElement.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { contactPoint } from './ContactPoint.js';
import { count } from './Count.js';
import { distance } from './Distance.js';
import { duration } from './Duration.js';
import { humanName } from './HumanName.js';
import { identifier } from './Identifier.js';
import { meta } from './Meta.js';
import { money } from './Money.js';
import { period } from './Period.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { reference } from './Reference.js';
import { resource } from './Resource.js';
import { sampledData } from './SampledData.js';
import { signature } from './Signature.js';
import { timing } from './Timing.js';
import type { Parameters } from 'fhir/r3.js';

export const parameters: Shape = /* @__PURE__ */ shape({
  id: 'Parameters',
  profile: 'http://hl7.org/fhir/StructureDefinition/Parameters',
  type: 'Parameters',
  property(key, value, c, object) {
    switch (key) {
      case 'parameter':
        return many(value, key, c, parametersParameter);
      default:
        return resource.property(key, value, c, object);
    }
  },
});

export const parametersParameter: Shape = /* @__PURE__ */ shape({
  id: 'Parameters.parameter',
  profile: 'http://hl7.org/fhir/StructureDefinition/Parameters',
  elements: ['name'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'name':
        string(value, key, c);
        return 1;
      case 'valueBase64Binary':
        base64Binary(value, key, c);
        return CHOICE;
      case 'valueBoolean':
        boolean(value, key, c);
        return CHOICE;
      case 'valueCode':
        code(value, key, c);
        return CHOICE;
      case 'valueDate':
        date(value, key, c);
        return CHOICE;
      case 'valueDateTime':
        dateTime(value, key, c);
        return CHOICE;
      case 'valueDecimal':
        decimal(value, key, c);
        return CHOICE;
      case 'valueId':
        id(value, key, c);
        return CHOICE;
      case 'valueInstant':
        instant(value, key, c);
        return CHOICE;
      case 'valueInteger':
        integer(value, key, c);
        return CHOICE;
      case 'valueMarkdown':
        markdown(value, key, c);
        return CHOICE;
      case 'valueOid':
        oid(value, key, c);
        return CHOICE;
      case 'valuePositiveInt':
        positiveInt(value, key, c);
        return CHOICE;
      case 'valueString':
        string(value, key, c);
        return CHOICE;
      case 'valueTime':
        time(value, key, c);
        return CHOICE;
      case 'valueUnsignedInt':
        unsignedInt(value, key, c);
        return CHOICE;
      case 'valueUri':
        uri(value, key, c);
        return CHOICE;
      case 'valueAddress':
        one(value, key, c, address);
        return CHOICE;
      case 'valueAge':
        one(value, key, c, age);
        return CHOICE;
      case 'valueAnnotation':
        one(value, key, c, annotation);
        return CHOICE;
      case 'valueAttachment':
        one(value, key, c, attachment);
        return CHOICE;
      case 'valueCodeableConcept':
        one(value, key, c, codeableConcept);
        return CHOICE;
      case 'valueCoding':
        one(value, key, c, coding);
        return CHOICE;
      case 'valueContactPoint':
        one(value, key, c, contactPoint);
        return CHOICE;
      case 'valueCount':
        one(value, key, c, count);
        return CHOICE;
      case 'valueDistance':
        one(value, key, c, distance);
        return CHOICE;
      case 'valueDuration':
        one(value, key, c, duration);
        return CHOICE;
      case 'valueHumanName':
        one(value, key, c, humanName);
        return CHOICE;
      case 'valueIdentifier':
        one(value, key, c, identifier);
        return CHOICE;
      case 'valueMoney':
        one(value, key, c, money);
        return CHOICE;
      case 'valuePeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'valueQuantity':
        one(value, key, c, quantity);
        return CHOICE;
      case 'valueRange':
        one(value, key, c, range);
        return CHOICE;
      case 'valueRatio':
        one(value, key, c, ratio);
        return CHOICE;
      case 'valueReference':
        one(value, key, c, reference);
        return CHOICE;
      case 'valueSampledData':
        one(value, key, c, sampledData);
        return CHOICE;
      case 'valueSignature':
        one(value, key, c, signature);
        return CHOICE;
      case 'valueTiming':
        one(value, key, c, timing);
        return CHOICE;
      case 'valueMeta':
        one(value, key, c, meta);
        return CHOICE;
      case 'resource':
        return anyResource(value, key, c);
      case 'part':
        return many(value, key, c, parametersParameter);
      default:
        return backboneElement.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (!(
      (fhirpath.list($this.part).length > 0 &&
        fhirpath.choice($this, 'value') === undefined &&
        $this.resource === undefined) ||
      (fhirpath.list($this.part).length === 0 &&
        ((seen & CHOICE) !== 0 || fhirpath.choice($this, 'value') !== undefined) !==
          ($this.resource !== undefined))
    ))
      broken(c, 'inv-1', 'A parameter must have only one of (value, resource, part)');
  },
});

/** Checks a value against Parameters (http://hl7.org/fhir/StructureDefinition/Parameters). */
export const validateParameters = /* @__PURE__ */ validator<Parameters>(parameters, 'gpconnect-api', () =>
  definitions(),
);

/** Whether a value is valid by Parameters. */
export function isParameters(value: unknown): value is Parameters {
  return validateParameters(value, { maxIssues: 1 }).valid;
}
