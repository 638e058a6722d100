// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/ContactPoint
import { coded, dataType, invariant, one, positiveInt, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { scanContactPoint } from '../scans/types/ContactPoint.js';
import { contactPointSystemCodes, contactPointUseCodes } from '../valuesets.js';
import { element } from './Element.js';
import { period } from './Period.js';

export const contactPoint: Shape = /* @__PURE__ */ dataType('ContactPoint', () => ({
  base: element,
  properties: {
    system: coded(contactPointSystemCodes),
    value: string,
    use: coded(contactPointUseCodes),
    rank: positiveInt,
    period: one(period),
  },
  invariants: [
    invariant(
      'cpt-2',
      'A system is required if a value is provided.',
      ($this) =>
        ($this.value === undefined && $this._value === undefined) ||
        $this.system !== undefined ||
        $this._system !== undefined,
      ['value', 'system'],
    ),
  ],
  scan: scanContactPoint,
}));
