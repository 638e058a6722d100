// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Period
import { broken, dateTime, shape } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { element } from './Element.js';

export const period: Shape = /* @__PURE__ */ shape({
  id: 'Period',
  profile: 'http://hl7.org/fhir/StructureDefinition/Period',
  elements: ['start', 'end'],
  property(key, value, c, object) {
    switch (key) {
      case 'start':
        dateTime(value, key, c);
        return 1;
      case 'end':
        dateTime(value, key, c);
        return 2;
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 3,
  invariants($this: any, c) {
    if (!(
      ($this.start === undefined && $this._start === undefined) ||
      ($this.end === undefined && $this._end === undefined) ||
      !(fhirpath.compareDates($this.start, $this.end) > 0)
    ))
      broken(c, 'per-1', 'If present, start SHALL have a lower value than end');
  },
});
