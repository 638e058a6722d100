// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Timing
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedValues,
  isDateTime,
  isDecimal,
  isInReach,
  isInteger,
  isKnown,
  isUnsignedInt,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import {
  timing,
  timingRepeat,
  timingRepeatTim1,
  timingRepeatTim10,
  timingRepeatTim2,
  timingRepeatTim4,
  timingRepeatTim5,
  timingRepeatTim6,
  timingRepeatTim7,
  timingRepeatTim8,
  timingRepeatTim9,
} from '../../types/Timing.js';
import { unitsOfTimeCodes } from '../../valuesets.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';
import { acceptsDuration } from './Duration.js';
import { acceptsPeriod } from './Period.js';
import { acceptsRange } from './Range.js';

export function acceptsTiming(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'event':
        if (!acceptedValues(isDateTime, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'repeat':
        if (!acceptsTimingRepeat(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'code':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, timing, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}

export function acceptsTimingRepeat(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'boundsDuration':
        if (seen & CHOICE || !acceptsDuration(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'boundsRange':
        if (seen & CHOICE || !acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'boundsPeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'count':
        if (!isInteger(value)) return false;
        seen |= CONTENT | (1 << 7);
        continue;
      case 'countMax':
        if (!isInteger(value)) return false;
        seen |= CONTENT | (1 << 6);
        continue;
      case 'duration':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 5);
        continue;
      case 'durationMax':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 4);
        continue;
      case 'durationUnit':
        if (!isKnown(unitsOfTimeCodes, value)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'frequency':
      case 'frequencyMax':
        if (!isInteger(value)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'periodMax':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'periodUnit':
        if (!isKnown(unitsOfTimeCodes, value)) break;
        seen |= CONTENT | (1 << 10);
        continue;
      case 'offset':
        if (!isUnsignedInt(value)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, timingRepeat, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return (
    isWhole(seen, 0) &&
    ((seen & 3) === 0 || timingRepeatTim9.holds!(object, c, seen & 3)) &&
    ((seen & 4) === 0 || timingRepeatTim5.holds!(object, c, (seen >> 2) & 1)) &&
    ((seen & 12) === 0 || timingRepeatTim6.holds!(object, c, ((seen >> 3) & 1) | ((seen >> 1) & 2))) &&
    ((seen & 48) === 0 || timingRepeatTim7.holds!(object, c, (seen >> 4) & 3)) &&
    ((seen & 192) === 0 || timingRepeatTim8.holds!(object, c, (seen >> 6) & 3)) &&
    ((seen & 288) === 0 || timingRepeatTim1.holds!(object, c, ((seen >> 5) & 1) | ((seen >> 7) & 2))) &&
    ((seen & 514) === 0 || timingRepeatTim10.holds!(object, c, ((seen >> 9) & 1) | (seen & 2))) &&
    ((seen & 1028) === 0 || timingRepeatTim2.holds!(object, c, ((seen >> 2) & 1) | ((seen >> 9) & 2))) &&
    ((seen & 32) === 0 || timingRepeatTim4.holds!(object, c, (seen >> 5) & 1))
  );
}
