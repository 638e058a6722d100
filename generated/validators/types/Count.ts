// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Count
import { broken, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { quantity } from './Quantity.js';

export const count: Shape = /* @__PURE__ */ shape({
  id: 'Count',
  profile: 'http://hl7.org/fhir/StructureDefinition/Count',
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
      (($this.code === undefined && $this._code === undefined) || $this.code === '1') &&
      (($this.value === undefined && $this._value === undefined) ||
        fhirpath.includes(fhirpath.toText($this.value), '.') !== true)
    ))
      broken(
        c,
        'cnt-3',
        'There SHALL be a code with a value of "1" if there is a value and it SHALL be an expression of length.  If system is present, it SHALL be UCUM.  If present, the value SHALL a whole number.',
      );
  },
  base: () => quantity,
});
