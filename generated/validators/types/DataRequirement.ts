// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/DataRequirement
import { allTypesCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { reference } from './Reference.js';
import {
  array,
  checked,
  choice,
  code,
  coded,
  dataType,
  dateTime,
  elementOf,
  object,
  repeated,
  required,
  string,
  targets,
  uri,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const dataRequirement: Shape = /* @__PURE__ */ dataType('DataRequirement', () => ({
  base: element,
  properties: {
    type: required(coded(allTypesCodes)),
    profile: repeated(uri),
    mustSupport: repeated(string),
    codeFilter: array(dataRequirementCodeFilter),
    dateFilter: array(dataRequirementDateFilter),
  },
}));

export const dataRequirementCodeFilter: Shape = /* @__PURE__ */ elementOf(
  dataRequirement,
  'codeFilter',
  () => ({
    base: element,
    properties: {
      path: required(string),
      'valueSet[x]': choice({ String: string, Reference: checked(object(reference), targets(['ValueSet'])) }),
      valueCode: repeated(code),
      valueCoding: array(coding),
      valueCodeableConcept: array(codeableConcept),
    },
  }),
);

export const dataRequirementDateFilter: Shape = /* @__PURE__ */ elementOf(
  dataRequirement,
  'dateFilter',
  () => ({
    base: element,
    properties: {
      path: required(string),
      'value[x]': choice({ DateTime: dateTime, Period: object(period), Duration: object(duration) }),
    },
  }),
);
