// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Extension
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
  base64Binary,
  boolean,
  choice,
  code,
  dataType,
  date,
  dateTime,
  decimal,
  id,
  instant,
  integer,
  invariant,
  markdown,
  oid,
  one,
  positiveInt,
  required,
  string,
  time,
  unsignedInt,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const extension: Shape = /* @__PURE__ */ dataType('Extension', () => ({
  base: element,
  properties: {
    url: required(uri),
    'value[x]': choice({
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
      Address: one(address),
      Age: one(age),
      Annotation: one(annotation),
      Attachment: one(attachment),
      CodeableConcept: one(codeableConcept),
      Coding: one(coding),
      ContactPoint: one(contactPoint),
      Count: one(count),
      Distance: one(distance),
      Duration: one(duration),
      HumanName: one(humanName),
      Identifier: one(identifier),
      Money: one(money),
      Period: one(period),
      Quantity: one(quantity),
      Range: one(range),
      Ratio: one(ratio),
      Reference: one(reference),
      SampledData: one(sampledData),
      Signature: one(signature),
      Timing: one(timing),
      Meta: one(meta),
    }),
  },
  invariants: [
    invariant(
      'ext-1',
      'Must have either extensions or value[x], not both',
      ($this, c, has) =>
        ((has & 1) /* extension */ !== 0) !==
        ((has & 2) /* value[x] */ !== 0 || fhirpath.choice($this, 'value') !== undefined),
      ['extension', 'value[x]'],
      true,
    ),
  ],
}));
