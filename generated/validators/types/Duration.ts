// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Duration
import { broken, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { quantity } from './Quantity.js';

export const duration: Shape = /* @__PURE__ */ shape({
  id: 'Duration',
  profile: 'http://hl7.org/fhir/StructureDefinition/Duration',
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
      ($this.code === undefined && $this._code === undefined) ||
      ((($this.system === undefined && $this._system === undefined) ||
        $this.system === 'http://unitsofmeasure.org') &&
        ($this.value !== undefined || $this._value !== undefined))
    ))
      broken(
        c,
        'drt-1',
        'There SHALL be a code if there is a value and it SHALL be an expression of time.  If system is present, it SHALL be UCUM.',
      );
  },
  base: () => quantity,
});
