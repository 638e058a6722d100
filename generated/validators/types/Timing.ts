// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Timing
import { daysOfWeekCodes, eventTimingCodes, unitsOfTimeCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { range } from './Range.js';
import {
  choice,
  coded,
  dataType,
  dateTime,
  decimal,
  elementOf,
  integer,
  invariant,
  object,
  repeated,
  time,
  unsignedInt,
} from 'fsh-codegen/runtime/v1/checks';
import type { Shape } from 'fsh-codegen/runtime/v1/checks';
import * as fhirpath from 'fsh-codegen/runtime/v1/fhirpath';

export const timing: Shape = /* @__PURE__ */ dataType('Timing', () => ({
  base: element,
  properties: {
    event: repeated(dateTime),
    repeat: object(timingRepeat),
    code: object(codeableConcept),
  },
}));

export const timingRepeatTim9 = /* @__PURE__ */ invariant(
  'tim-9',
  "If there's an offset, there must be a when (and not C, CM, CD, CV)",
  ($this, c, has) =>
    (has & 1) /* offset */ === 0 ||
    ((has & 2) /* when */ !== 0 &&
      !fhirpath
        .primitives($this.when, $this._when)
        .every((when2: any) => when2 === 'C' || when2 === 'CM' || when2 === 'CD' || when2 === 'CV')),
  ['offset', 'when'],
);

export const timingRepeatTim5 = /* @__PURE__ */ invariant(
  'tim-5',
  'period SHALL be a non-negative value',
  ($this, c, has) => (has & 1) /* period */ === 0 || fhirpath.asNumber($this.period) >= 0,
  ['period'],
);

export const timingRepeatTim6 = /* @__PURE__ */ invariant(
  'tim-6',
  "If there's a periodMax, there must be a period",
  ($this, c, has) => (has & 1) /* periodMax */ === 0 || (has & 2) /* period */ !== 0,
  ['periodMax', 'period'],
);

export const timingRepeatTim7 = /* @__PURE__ */ invariant(
  'tim-7',
  "If there's a durationMax, there must be a duration",
  ($this, c, has) => (has & 1) /* durationMax */ === 0 || (has & 2) /* duration */ !== 0,
  ['durationMax', 'duration'],
);

export const timingRepeatTim8 = /* @__PURE__ */ invariant(
  'tim-8',
  "If there's a countMax, there must be a count",
  ($this, c, has) => (has & 1) /* countMax */ === 0 || (has & 2) /* count */ !== 0,
  ['countMax', 'count'],
);

export const timingRepeatTim1 = /* @__PURE__ */ invariant(
  'tim-1',
  "if there's a duration, there needs to be duration units",
  ($this, c, has) => (has & 1) /* duration */ === 0 || (has & 2) /* durationUnit */ !== 0,
  ['duration', 'durationUnit'],
);

export const timingRepeatTim10 = /* @__PURE__ */ invariant(
  'tim-10',
  "If there's a timeOfDay, there cannot be be a when, or vice versa",
  ($this, c, has) => (has & 1) /* timeOfDay */ === 0 || (has & 2) /* when */ === 0,
  ['timeOfDay', 'when'],
);

export const timingRepeatTim2 = /* @__PURE__ */ invariant(
  'tim-2',
  "if there's a period, there needs to be period units",
  ($this, c, has) => (has & 1) /* period */ === 0 || (has & 2) /* periodUnit */ !== 0,
  ['period', 'periodUnit'],
);

export const timingRepeatTim4 = /* @__PURE__ */ invariant(
  'tim-4',
  'duration SHALL be a non-negative value',
  ($this, c, has) => (has & 1) /* duration */ === 0 || fhirpath.asNumber($this.duration) >= 0,
  ['duration'],
);

export const timingRepeat: Shape = /* @__PURE__ */ elementOf(timing, 'repeat', () => ({
  base: element,
  properties: {
    'bounds[x]': choice({ Duration: object(duration), Range: object(range), Period: object(period) }),
    count: integer,
    countMax: integer,
    duration: decimal,
    durationMax: decimal,
    durationUnit: coded(unitsOfTimeCodes),
    frequency: integer,
    frequencyMax: integer,
    period: decimal,
    periodMax: decimal,
    periodUnit: coded(unitsOfTimeCodes),
    dayOfWeek: repeated(coded(daysOfWeekCodes)),
    timeOfDay: repeated(time),
    when: repeated(coded(eventTimingCodes)),
    offset: unsignedInt,
  },
  invariants: [
    timingRepeatTim9,
    timingRepeatTim5,
    timingRepeatTim6,
    timingRepeatTim7,
    timingRepeatTim8,
    timingRepeatTim1,
    timingRepeatTim10,
    timingRepeatTim2,
    timingRepeatTim4,
  ],
}));
