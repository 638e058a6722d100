// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Coding
import { absoluteUri, boolean, checked, code, codeOfSystem, dataType, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsCoding } from '../scans/types/Coding.js';
import { element } from './Element.js';

export const coding: Shape = /* @__PURE__ */ dataType('Coding', () => ({
  base: element,
  properties: {
    system: absoluteUri,
    version: string,
    code: checked(code, codeOfSystem),
    display: string,
    userSelected: boolean,
  },
  accepts: acceptsCoding,
}));
