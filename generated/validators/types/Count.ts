// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Count
import { quantity } from './Quantity.js';
import { dataType, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const count: Shape = /* @__PURE__ */ dataType('Count', () => ({
  base: quantity,
  invariants: [
    invariant(
      'cnt-3',
      'There SHALL be a code with a value of "1" if there is a value and it SHALL be an expression of length.  If system is present, it SHALL be UCUM.  If present, the value SHALL a whole number.',
      ($this, c, has) =>
        ((has & 1) /* code */ !== 0 || (has & 2) /* value */ === 0) &&
        ((has & 4) /* system */ === 0 || $this.system === 'http://unitsofmeasure.org') &&
        ((has & 1) /* code */ === 0 || $this.code === '1') &&
        ((has & 2) /* value */ === 0 || fhirpath.includes(fhirpath.toText($this.value), '.') === false),
      ['code', 'value', 'system'],
    ),
  ],
}));
