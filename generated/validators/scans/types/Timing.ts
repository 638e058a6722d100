// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Timing
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  accepts,
  acceptsValues,
  isDateTime,
  isKnown,
  isString,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { codeableConcept } from '../../types/CodeableConcept.js';
import { duration } from '../../types/Duration.js';
import { period } from '../../types/Period.js';
import { range } from '../../types/Range.js';
import { timingRepeat } from '../../types/Timing.js';
import { unitsOfTimeCodes } from '../../valuesets.js';

export const scanTiming: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'event':
        if (!acceptsValues(isDateTime, value, 0, Infinity)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'repeat':
        if (!accepts(timingRepeat, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'code':
        if (!accepts(codeableConcept, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanTimingRepeat: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'boundsDuration':
        if (seen & CHOICE || !accepts(duration, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'boundsRange':
        if (seen & CHOICE || !accepts(range, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'boundsPeriod':
        if (seen & CHOICE || !accepts(period, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'durationUnit':
        if (!isKnown(unitsOfTimeCodes, value)) break;
        seen |= CONTENT | (1 << 8);
        continue;
      case 'periodUnit':
        if (!isKnown(unitsOfTimeCodes, value)) break;
        seen |= CONTENT | (1 << 10);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
