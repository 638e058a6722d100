// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Range
import { element } from './Element.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { dataType, invariant, object } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

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
    low: object(simpleQuantity),
    high: object(simpleQuantity),
  },
  invariants: [rangeRng2],
}));
