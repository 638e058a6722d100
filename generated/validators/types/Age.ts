// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Age
import { broken, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { quantity } from './Quantity.js';

export const age: Shape = /* @__PURE__ */ shape({
  id: 'Age',
  profile: 'http://hl7.org/fhir/StructureDefinition/Age',
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
      (($this.system === undefined && $this._system === undefined) ||
        $this.system === 'http://unitsofmeasure.org') &&
      (($this.value === undefined && $this._value === undefined) || !($this.value <= 0))
    ))
      broken(
        c,
        'age-1',
        'There SHALL be a code if there is a value and it SHALL be an expression of time.  If system is present, it SHALL be UCUM.  If value is present, it SHALL be positive.',
      );
  },
  base: () => quantity,
});
