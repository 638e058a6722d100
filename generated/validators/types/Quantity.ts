// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Quantity
import { quantityComparatorCodes } from '../valuesets.js';
import { element } from './Element.js';
import {
  absoluteUri,
  code,
  coded,
  dataType,
  decimal,
  invariant,
  string,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const quantityQty3 = /* @__PURE__ */ invariant(
  'qty-3',
  'If a code for the unit is present, the system SHALL also be present',
  ($this, c, has) => (has & 1) /* code */ === 0 || (has & 2) /* system */ !== 0,
  ['code', 'system'],
);

export const quantity: Shape = /* @__PURE__ */ dataType('Quantity', () => ({
  base: element,
  properties: {
    value: decimal,
    comparator: coded(quantityComparatorCodes),
    unit: string,
    system: absoluteUri,
    code: code,
  },
  invariants: [quantityQty3],
}));
