// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SampledData
import { element } from './Element.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { dataType, decimal, object, positiveInt, required, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const sampledData: Shape = /* @__PURE__ */ dataType('SampledData', () => ({
  base: element,
  properties: {
    origin: required(object(simpleQuantity)),
    period: required(decimal),
    factor: decimal,
    lowerLimit: decimal,
    upperLimit: decimal,
    dimensions: required(positiveInt),
    data: required(string),
  },
}));
