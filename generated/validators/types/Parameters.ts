// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Parameters
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
import {
  VERDICT_ONLY,
  anyResource,
  array,
  base64Binary,
  boolean,
  checked,
  choice,
  code,
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
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const parameters: Shape = /* @__PURE__ */ resourceType('Parameters', () => ({
  base: resource,
  properties: {
    parameter: array(parametersParameter),
  },
}));

export const parametersParameter: Shape = /* @__PURE__ */ elementOf(parameters, 'parameter', () => ({
  base: backboneElement,
  properties: {
    name: required(string),
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
    resource: anyResource(),
    part: array(parametersParameter),
  },
  invariants: [
    invariant(
      'inv-1',
      'A parameter must have only one of (value, resource, part)',
      ($this, c, has) =>
        ((has & 4) /* part */ !== 0 &&
          fhirpath.choice($this, 'value') === undefined &&
          (has & 2) /* resource */ === 0) ||
        ((has & 4) /* part */ === 0 &&
          ((has & 1) /* value[x] */ !== 0 || fhirpath.choice($this, 'value') !== undefined) !==
            ((has & 2) /* resource */ !== 0)),
      ['value[x]', 'resource', 'part'],
      true,
    ),
  ],
}));

/** Checks a value against Parameters (http://hl7.org/fhir/StructureDefinition/Parameters). */
export const validateParameters: Validator<Parameters> = /* @__PURE__ */ validator<Parameters>(
  parameters,
  'gpconnect-api',
  () => definitions(),
);

/** True if a value is valid by Parameters. */
export function isParameters(value: unknown): value is Parameters {
  return validateParameters(value, VERDICT_ONLY).valid;
}
