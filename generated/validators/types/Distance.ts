// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Distance
import { quantity } from './Quantity.js';
import { dataType, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const distance: Shape = /* @__PURE__ */ dataType('Distance', () => ({
  base: quantity,
  invariants: [
    invariant(
      'dis-1',
      'There SHALL be a code if there is a value and it SHALL be an expression of length.  If system is present, it SHALL be UCUM.',
      ($this, c, has) =>
        ((has & 1) /* code */ !== 0 || (has & 2) /* value */ === 0) &&
        ((has & 4) /* system */ === 0 || $this.system === 'http://unitsofmeasure.org'),
      ['code', 'value', 'system'],
    ),
  ],
}));
