// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/SampledData
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isDecimal,
  isInReach,
  isPositiveInt,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { sampledData } from '../../types/SampledData.js';
import { acceptsSimpleQuantity } from './SimpleQuantity.js';

export function acceptsSampledData(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'origin':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'period':
        if (!isDecimal(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'dimensions':
        if (!isPositiveInt(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
      case 'data':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 3);
        continue;
      case 'factor':
      case 'lowerLimit':
      case 'upperLimit':
        if (!isDecimal(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, sampledData, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 15);
}
