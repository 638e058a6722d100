// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Coding
import { element } from './Element.js';
import {
  absoluteUri,
  boolean,
  checked,
  code,
  codeOfSystem,
  dataType,
  string,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const coding: Shape = /* @__PURE__ */ dataType('Coding', () => ({
  base: element,
  properties: {
    system: absoluteUri,
    version: string,
    code: checked(code, codeOfSystem),
    display: string,
    userSelected: boolean,
  },
}));
