// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SampledData
import { dataType, decimal, object, positiveInt, required, string } from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import { acceptsSampledData } from '../scans/types/SampledData.js';
import { element } from './Element.js';
import { simpleQuantity } from './SimpleQuantity.js';

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
  accepts: acceptsSampledData,
}));
