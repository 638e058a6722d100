// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Dosage
import { codeableConcept } from './CodeableConcept.js';
import { element } from './Element.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { timing } from './Timing.js';
import { array, boolean, choice, dataType, integer, object, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const dosage: Shape = /* @__PURE__ */ dataType('Dosage', () => ({
  base: element,
  properties: {
    sequence: integer,
    text: string,
    additionalInstruction: array(codeableConcept),
    patientInstruction: string,
    timing: object(timing),
    'asNeeded[x]': choice({ Boolean: boolean, CodeableConcept: object(codeableConcept) }),
    site: object(codeableConcept),
    route: object(codeableConcept),
    method: object(codeableConcept),
    'dose[x]': choice({ Range: object(range), Quantity: object(simpleQuantity) }),
    maxDosePerPeriod: object(ratio),
    maxDosePerAdministration: object(simpleQuantity),
    maxDosePerLifetime: object(simpleQuantity),
    'rate[x]': choice({ Ratio: object(ratio), Range: object(range), Quantity: object(simpleQuantity) }),
  },
}));
