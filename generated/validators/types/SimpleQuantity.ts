// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SimpleQuantity
import { quantity } from './Quantity.js';
import { dataType, forbidden, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const simpleQuantitySqty1 = /* @__PURE__ */ invariant(
  'sqty-1',
  'The comparator is not used on a SimpleQuantity',
  ($this, c, has) => (has & 1) /* comparator */ === 0,
  ['comparator'],
);

export const simpleQuantity: Shape = /* @__PURE__ */ dataType(
  'Quantity',
  () => ({
    base: quantity,
    properties: {
      comparator: forbidden,
    },
    invariants: [simpleQuantitySqty1],
  }),
  'http://hl7.org/fhir/StructureDefinition/SimpleQuantity',
);
