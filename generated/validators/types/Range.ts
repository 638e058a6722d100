// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Range
import { dataType, invariant, one } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { acceptsRange } from '../scans/types/Range.js';
import { element } from './Element.js';
import { simpleQuantity } from './SimpleQuantity.js';

export const rangeRng2 = /* @__PURE__ */ invariant(
  'rng-2',
  'If present, low SHALL have a lower value than high',
  ($this, c, has) =>
    (has & 1) /* low */ === 0 ||
    (has & 2) /* high */ === 0 ||
    fhirpath.compareQuantities($this.low, $this.high) <= 0,
  ['low', 'high'],
);

export const range: Shape = /* @__PURE__ */ dataType('Range', () => ({
  base: element,
  properties: {
    low: one(simpleQuantity),
    high: one(simpleQuantity),
  },
  invariants: [rangeRng2],
  accepts: acceptsRange,
}));
