// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Money
import { quantity } from './Quantity.js';
import { dataType, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const money: Shape = /* @__PURE__ */ dataType('Money', () => ({
  base: quantity,
  invariants: [
    invariant(
      'mny-1',
      'There SHALL be a code if there is a value and it SHALL be an expression of currency.  If system is present, it SHALL be ISO 4217 (system = "urn:iso:std:iso:4217" - currency).',
      ($this, c, has) =>
        ((has & 1) /* code */ !== 0 || (has & 2) /* value */ === 0) &&
        ((has & 4) /* system */ === 0 || $this.system === 'urn:iso:std:iso:4217'),
      ['code', 'value', 'system'],
    ),
  ],
}));
