// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ParameterDefinition
import {
  checked,
  code,
  coded,
  dataType,
  integer,
  one,
  required,
  string,
  targets,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { allTypesCodes, operationParameterUseCodes } from '../core-valuesets.js';
import { element } from './Element.js';
import { reference } from './Reference.js';

export const parameterDefinition: Shape = /* @__PURE__ */ dataType('ParameterDefinition', () => ({
  base: element,
  properties: {
    name: code,
    use: required(coded(operationParameterUseCodes)),
    min: integer,
    max: string,
    documentation: string,
    type: required(coded(allTypesCodes)),
    profile: checked(one(reference), targets(['StructureDefinition'])),
  },
}));
