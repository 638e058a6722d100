// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/BackboneElement
import { element } from './Element.js';
import { extension } from './Extension.js';
import { dataType, extensions } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const backboneElement: Shape = /* @__PURE__ */ dataType('BackboneElement', () => ({
  base: element,
  properties: {
    modifierExtension: extensions(extension),
  },
}));
