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
  checked,
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
  object,
  oid,
  positiveInt,
  required,
  string,
  targets,
  time,
  unsignedInt,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const extensionExt1 = /* @__PURE__ */ invariant(
  'ext-1',
  'Must have either extensions or value[x], not both',
  ($this, c, has) =>
    ((has & 1) /* extension */ !== 0) !==
    ((has & 2) /* value[x] */ !== 0 || fhirpath.choice($this, 'value') !== undefined),
  ['extension', 'value[x]'],
  true,
);

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
  },
  invariants: [extensionExt1],
}));
