// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/BackboneElement
import { dataType, extensions } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { element } from './Element.js';
import { extension } from './Extension.js';

export const backboneElement: Shape = /* @__PURE__ */ dataType('BackboneElement', () => ({
  base: element,
  properties: {
    modifierExtension: extensions(extension),
  },
}));
