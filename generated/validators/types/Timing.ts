// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Timing
import {
  CHOICE,
  boundCode,
  broken,
  code,
  dateTime,
  decimal,
  integer,
  one,
  primitives,
  shape,
  time,
  unsignedInt,
} from '../../runtime/checks.js';
import type { Shape } from '../../runtime/checks.js';
import * as fhirpath from '../../runtime/fhirpath.js';
import { daysOfWeekCodes, eventTimingCodes, unitsOfTimeCodes } from '../valuesets.js';
import { codeableConcept } from './CodeableConcept.js';
import { duration } from './Duration.js';
import { element } from './Element.js';
import { period } from './Period.js';
import { range } from './Range.js';

export const timing: Shape = /* @__PURE__ */ shape({
  id: 'Timing',
  profile: 'http://hl7.org/fhir/StructureDefinition/Timing',
  property(key, value, c, object) {
    switch (key) {
      case 'event':
        return primitives(value, key, c, object, dateTime);
      case 'repeat':
        return one(value, key, c, timingRepeat);
      case 'code':
        return one(value, key, c, codeableConcept);
      default:
        return element.property(key, value, c, object);
    }
  },
});

export const timingRepeat: Shape = /* @__PURE__ */ shape({
  id: 'Timing.repeat',
  profile: 'http://hl7.org/fhir/StructureDefinition/Timing',
  elements: [
    'offset',
    'when',
    'period',
    'periodMax',
    'durationMax',
    'duration',
    'countMax',
    'count',
    'durationUnit',
    'timeOfDay',
    'periodUnit',
  ],
  choices: ['bounds[x]'],
  property(key, value, c, object) {
    switch (key) {
      case 'boundsDuration':
        one(value, key, c, duration);
        return CHOICE;
      case 'boundsRange':
        one(value, key, c, range);
        return CHOICE;
      case 'boundsPeriod':
        one(value, key, c, period);
        return CHOICE;
      case 'count':
        integer(value, key, c);
        return 128;
      case 'countMax':
        integer(value, key, c);
        return 64;
      case 'duration':
        decimal(value, key, c);
        return 32;
      case 'durationMax':
        decimal(value, key, c);
        return 16;
      case 'durationUnit':
        code(value, key, c);
        boundCode(value, key, c, unitsOfTimeCodes, 'required');
        return 256;
      case 'frequency':
      case 'frequencyMax':
        return integer(value, key, c);
      case 'period':
        decimal(value, key, c);
        return 4;
      case 'periodMax':
        decimal(value, key, c);
        return 8;
      case 'periodUnit':
        code(value, key, c);
        boundCode(value, key, c, unitsOfTimeCodes, 'required');
        return 1024;
      case 'dayOfWeek':
        primitives(value, key, c, object, code);
        return boundCode(value, key, c, daysOfWeekCodes, 'required');
      case 'timeOfDay':
        primitives(value, key, c, object, time);
        return 512;
      case 'when':
        primitives(value, key, c, object, code);
        boundCode(value, key, c, eventTimingCodes, 'required');
        return 2;
      case 'offset':
        unsignedInt(value, key, c);
        return 1;
      default:
        return element.property(key, value, c, object);
    }
  },
  when: 2047,
  invariants($this: any, c, seen) {
    if (seen & 3) {
      if (!(
        ($this.offset === undefined && $this._offset === undefined) ||
        (fhirpath.primitives($this.when, $this._when).length > 0 &&
          !fhirpath
            .primitives($this.when, $this._when)
            .every((when2: any) => when2 === 'C' || when2 === 'CM' || when2 === 'CD' || when2 === 'CV'))
      ))
        broken(c, 'tim-9', "If there's an offset, there must be a when (and not C, CM, CD, CV)");
    }
    if (seen & 4) {
      if (!(($this.period === undefined && $this._period === undefined) || !($this.period < 0)))
        broken(c, 'tim-5', 'period SHALL be a non-negative value');
    }
    if (seen & 12) {
      if (!(
        ($this.periodMax === undefined && $this._periodMax === undefined) ||
        $this.period !== undefined ||
        $this._period !== undefined
      ))
        broken(c, 'tim-6', "If there's a periodMax, there must be a period");
    }
    if (seen & 48) {
      if (!(
        ($this.durationMax === undefined && $this._durationMax === undefined) ||
        $this.duration !== undefined ||
        $this._duration !== undefined
      ))
        broken(c, 'tim-7', "If there's a durationMax, there must be a duration");
    }
    if (seen & 192) {
      if (!(
        ($this.countMax === undefined && $this._countMax === undefined) ||
        $this.count !== undefined ||
        $this._count !== undefined
      ))
        broken(c, 'tim-8', "If there's a countMax, there must be a count");
    }
    if (seen & 288) {
      if (!(
        ($this.duration === undefined && $this._duration === undefined) ||
        $this.durationUnit !== undefined ||
        $this._durationUnit !== undefined
      ))
        broken(c, 'tim-1', "if there's a duration, there needs to be duration units");
    }
    if (seen & 514) {
      if (!(
        fhirpath.primitives($this.timeOfDay, $this._timeOfDay).length === 0 ||
        fhirpath.primitives($this.when, $this._when).length === 0
      ))
        broken(c, 'tim-10', "If there's a timeOfDay, there cannot be be a when, or vice versa");
    }
    if (seen & 1028) {
      if (!(
        ($this.period === undefined && $this._period === undefined) ||
        $this.periodUnit !== undefined ||
        $this._periodUnit !== undefined
      ))
        broken(c, 'tim-2', "if there's a period, there needs to be period units");
    }
    if (seen & 32) {
      if (!(($this.duration === undefined && $this._duration === undefined) || !($this.duration < 0)))
        broken(c, 'tim-4', 'duration SHALL be a non-negative value');
    }
  },
});
