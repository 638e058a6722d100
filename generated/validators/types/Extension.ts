// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Extension
import {
  CHOICE,
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
  markdown,
  oid,
  one,
  positiveInt,
  shape,
  string,
  time,
  unsignedInt,
  uri,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
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

export const extension: Shape = /* @__PURE__ */ shape({
  id: 'Extension',
  profile: 'http://hl7.org/fhir/StructureDefinition/Extension',
  elements: ['url'],
  required: 1,
  choices: ['value[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'url':
        uri(value, key, c);
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
      default:
        return element.property(key, value, c, object);
    }
  },
  invariants($this: any, c, seen) {
    if (
      !(
        fhirpath.list($this.extension).length > 0 !==
        ((seen & CHOICE) !== 0 || fhirpath.choice($this, 'value') !== undefined)
      )
    )
      broken(c, 'ext-1', 'Must have either extensions or value[x], not both');
  },
});
