// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactPoint
import { contactPointSystemCodes, contactPointUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { coded, dataType, invariant, object, positiveInt, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const contactPointCpt2 = /* @__PURE__ */ invariant(
  'cpt-2',
  'A system is required if a value is provided.',
  ($this, c, has) => (has & 1) /* value */ === 0 || (has & 2) /* system */ !== 0,
  ['value', 'system'],
);

export const contactPoint: Shape = /* @__PURE__ */ dataType('ContactPoint', () => ({
  base: element,
  properties: {
    system: coded(contactPointSystemCodes),
    value: string,
    use: coded(contactPointUseCodes),
    rank: positiveInt,
    period: object(period),
  },
  invariants: [contactPointCpt2],
}));
