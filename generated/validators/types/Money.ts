// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Money
import { broken, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { quantity } from './Quantity.js';

export const money: Shape = /* @__PURE__ */ shape({
  id: 'Money',
  profile: 'http://hl7.org/fhir/StructureDefinition/Money',
  elements: ['code', 'system', 'value'],
  property(key, value, c, object) {
    switch (key) {
      case 'value':
        quantity.property(key, value, c, object);
        return 4;
      default:
        return quantity.property(key, value, c, object);
    }
  },
  when: 7,
  invariants($this: any, c) {
    if (!(
      ($this.code !== undefined ||
        $this._code !== undefined ||
        ($this.value === undefined && $this._value === undefined)) &&
      (($this.system === undefined && $this._system === undefined) || $this.system === 'urn:iso:std:iso:4217')
    ))
      broken(
        c,
        'mny-1',
        'There SHALL be a code if there is a value and it SHALL be an expression of currency.  If system is present, it SHALL be ISO 4217 (system = "urn:iso:std:iso:4217" - currency).',
      );
  },
  base: () => quantity,
});
