// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Dosage
import { codeableConcept } from './CodeableConcept.js';
import { element } from './Element.js';
import { range } from './Range.js';
import { ratio } from './Ratio.js';
import { simpleQuantity } from './SimpleQuantity.js';
import { timing } from './Timing.js';
import { boolean, choice, dataType, integer, many, one, string } from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const dosage: Shape = /* @__PURE__ */ dataType('Dosage', () => ({
  base: element,
  properties: {
    sequence: integer,
    text: string,
    additionalInstruction: many(codeableConcept),
    patientInstruction: string,
    timing: one(timing),
    'asNeeded[x]': choice({ Boolean: boolean, CodeableConcept: one(codeableConcept) }),
    site: one(codeableConcept),
    route: one(codeableConcept),
    method: one(codeableConcept),
    'dose[x]': choice({ Range: one(range), Quantity: one(simpleQuantity) }),
    maxDosePerPeriod: one(ratio),
    maxDosePerAdministration: one(simpleQuantity),
    maxDosePerLifetime: one(simpleQuantity),
    'rate[x]': choice({ Ratio: one(ratio), Range: one(range), Quantity: one(simpleQuantity) }),
  },
}));
