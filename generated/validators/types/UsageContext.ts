// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/UsageContext
import { usageContextTypeCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { coding } from './Coding.js';
import { element } from './Element.js';
import { quantity } from './Quantity.js';
import { range } from './Range.js';
import {
  EXTENSIBLE,
  boundCoding,
  checked,
  choice,
  dataType,
  object,
  required,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const usageContext: Shape = /* @__PURE__ */ dataType('UsageContext', () => ({
  base: element,
  properties: {
    code: required(checked(object(coding), boundCoding(usageContextTypeCodes, EXTENSIBLE))),
    'value[x]': required(
      choice({ CodeableConcept: object(codeableConcept), Quantity: object(quantity), Range: object(range) }),
    ),
  },
}));
