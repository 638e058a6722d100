// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Period
import { element } from './Element.js';
import { dataType, dateTime, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const periodPer1 = /* @__PURE__ */ invariant(
  'per-1',
  'If present, start SHALL have a lower value than end',
  ($this, c, has) =>
    (has & 1) /* start */ === 0 ||
    (has & 2) /* end */ === 0 ||
    !((has & 1) /* start */ !== 0 && fhirpath.compareDates($this.start, $this.end) > 0),
  ['start', 'end'],
);

export const period: Shape = /* @__PURE__ */ dataType('Period', () => ({
  base: element,
  properties: {
    start: dateTime,
    end: dateTime,
  },
  invariants: [periodPer1],
}));
