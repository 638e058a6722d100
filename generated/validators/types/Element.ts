// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Element
import { checked, dataType, elementId, extensions, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { extension } from './Extension.js';

export const element: Shape = /* @__PURE__ */ dataType('Element', () => ({
  properties: {
    id: checked(string, elementId),
    extension: extensions(extension),
  },
}));
