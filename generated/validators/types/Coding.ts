// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Coding
import { absoluteUri, boolean, code, dataType, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { element } from './Element.js';

export const coding: Shape = /* @__PURE__ */ dataType('Coding', () => ({
  base: element,
  properties: {
    system: absoluteUri,
    version: string,
    code: code,
    display: string,
    userSelected: boolean,
  },
}));
