// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SimpleQuantity
import { dataType, forbidden, invariant } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsSimpleQuantity } from '../scans/types/SimpleQuantity.js';
import { quantity } from './Quantity.js';

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
    accepts: acceptsSimpleQuantity,
  }),
  'http://hl7.org/fhir/StructureDefinition/SimpleQuantity',
);
