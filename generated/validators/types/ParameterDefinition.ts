// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ParameterDefinition
import { allTypesCodes, operationParameterUseCodes } from '../core-valuesets.js';
import { element } from './Element.js';
import { reference } from './Reference.js';
import {
  checked,
  code,
  coded,
  dataType,
  integer,
  object,
  required,
  string,
  targets,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const parameterDefinition: Shape = /* @__PURE__ */ dataType('ParameterDefinition', () => ({
  base: element,
  properties: {
    name: code,
    use: required(coded(operationParameterUseCodes)),
    min: integer,
    max: string,
    documentation: string,
    type: required(coded(allTypesCodes)),
    profile: checked(object(reference), targets(['StructureDefinition'])),
  },
}));
