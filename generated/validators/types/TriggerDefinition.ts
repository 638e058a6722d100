// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/TriggerDefinition
import { triggerTypeCodes } from '../valuesets.js';
import { dataRequirement } from './DataRequirement.js';
import { element } from './Element.js';
import { reference } from './Reference.js';
import { timing } from './Timing.js';
import {
  checked,
  choice,
  coded,
  dataType,
  date,
  dateTime,
  object,
  required,
  string,
  targets,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';

export const triggerDefinition: Shape = /* @__PURE__ */ dataType('TriggerDefinition', () => ({
  base: element,
  properties: {
    type: required(coded(triggerTypeCodes)),
    eventName: string,
    'eventTiming[x]': choice({
      Timing: object(timing),
      Reference: checked(object(reference), targets(['Schedule'])),
      Date: date,
      DateTime: dateTime,
    }),
    eventData: object(dataRequirement),
  },
}));
