// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/HumanName
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  acceptedValues,
  isInReach,
  isKnown,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { humanName } from '../../types/HumanName.js';
import { nameUseCodes } from '../../valuesets.js';
import { acceptsPeriod } from './Period.js';

export function acceptsHumanName(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(nameUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'text':
      case 'family':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'given':
      case 'prefix':
      case 'suffix':
        if (!acceptedValues(isString, value, 0, Infinity)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, humanName, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
