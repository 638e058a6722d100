// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/UsageContext
import {
  EXTENSIBLE,
  boundCoding,
  checked,
  choice,
  dataType,
  object,
  required,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsUsageContext } from '../scans/types/UsageContext.js';
import { usageContextTypeCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';

export const usageContext: Shape = /* @__PURE__ */ dataType('UsageContext', () => ({
  base: element,
  properties: {
    code: required(checked(object(coding), boundCoding(usageContextTypeCodes, EXTENSIBLE))),
    'value[x]': required(
      choice({ CodeableConcept: object(codeableConcept), Quantity: object(quantity), Range: object(range) }),
    ),
  },
  accepts: acceptsUsageContext,
}));
