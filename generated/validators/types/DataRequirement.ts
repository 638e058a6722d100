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
  checked,
  choice,
  code,
  coded,
  dataType,
  dateTime,
  elementOf,
  many,
  one,
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
    codeFilter: many(dataRequirementCodeFilter),
    dateFilter: many(dataRequirementDateFilter),
  },
}));

export const dataRequirementCodeFilter: Shape = /* @__PURE__ */ elementOf(
  dataRequirement,
  'codeFilter',
  () => ({
    base: element,
    properties: {
      path: required(string),
      'valueSet[x]': choice({ String: string, Reference: checked(one(reference), targets(['ValueSet'])) }),
      valueCode: repeated(code),
      valueCoding: many(coding),
      valueCodeableConcept: many(codeableConcept),
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
      'value[x]': choice({ DateTime: dateTime, Period: one(period), Duration: one(duration) }),
    },
  }),
);
