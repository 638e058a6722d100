// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Duration
import { quantity } from './Quantity.js';
import { dataType, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const durationDrt1 = /* @__PURE__ */ invariant(
  'drt-1',
  'There SHALL be a code if there is a value and it SHALL be an expression of time.  If system is present, it SHALL be UCUM.',
  ($this, c, has) =>
    (has & 1) /* code */ === 0 ||
    ($this.system === 'http://unitsofmeasure.org' && (has & 4) /* value */ !== 0),
  ['code', 'system', 'value'],
);

export const duration: Shape = /* @__PURE__ */ dataType('Duration', () => ({
  base: quantity,
  invariants: [durationDrt1],
}));
