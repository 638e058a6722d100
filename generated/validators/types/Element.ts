// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Element
import { extension } from './Extension.js';
import { checked, dataType, elementId, extensions, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const element: Shape = /* @__PURE__ */ dataType('Element', () => ({
  properties: {
    id: checked(string, elementId),
    extension: extensions(extension),
  },
}));
