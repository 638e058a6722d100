// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Ratio
import { element } from './Element.js';
import { quantity } from './Quantity.js';
import { dataType, invariant, object } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const ratioRat1 = /* @__PURE__ */ invariant(
  'rat-1',
  'Numerator and denominator SHALL both be present, or both are absent. If both are absent, there SHALL be some extension present',
  ($this, c, has) =>
    ((has & 2) /* numerator */ === 0) !== ((has & 4) /* denominator */ !== 0) &&
    ((has & 2) /* numerator */ !== 0 || (has & 1) /* extension */ !== 0),
  ['extension', 'numerator', 'denominator'],
  true,
);

export const ratio: Shape = /* @__PURE__ */ dataType('Ratio', () => ({
  base: element,
  properties: {
    numerator: object(quantity),
    denominator: object(quantity),
  },
  invariants: [ratioRat1],
}));
