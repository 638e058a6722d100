// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Age
import { quantity } from './Quantity.js';
import { dataType, invariant } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const ageAge1 = /* @__PURE__ */ invariant(
  'age-1',
  'There SHALL be a code if there is a value and it SHALL be an expression of time.  If system is present, it SHALL be UCUM.  If value is present, it SHALL be positive.',
  ($this, c, has) =>
    ((has & 1) /* code */ !== 0 || (has & 2) /* value */ === 0) &&
    ((has & 4) /* system */ === 0 || $this.system === 'http://unitsofmeasure.org') &&
    ((has & 2) /* value */ === 0 || fhirpath.asNumber($this.value) > 0),
  ['code', 'value', 'system'],
);

export const age: Shape = /* @__PURE__ */ dataType('Age', () => ({
  base: quantity,
  invariants: [ageAge1],
}));
