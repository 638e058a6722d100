// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Observation
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedMany,
  isDateTime,
  isInReach,
  isString,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import {
  observationComponent,
  observationReferenceRange,
  observationReferenceRangeObs3,
} from '../../types/Observation.js';
import { acceptsAttachment } from './Attachment.js';
import { acceptsCodeableConcept } from './CodeableConcept.js';
import { acceptsPeriod } from './Period.js';
import { acceptsQuantity } from './Quantity.js';
import { acceptsRange } from './Range.js';
import { acceptsRatio } from './Ratio.js';
import { acceptsSampledData } from './SampledData.js';
import { acceptsSimpleQuantity } from './SimpleQuantity.js';

export function acceptsObservationReferenceRange(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'low':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'high':
        if (!acceptsSimpleQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'appliesTo':
        if (!acceptedMany(acceptsCodeableConcept, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'age':
        if (!acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) return false;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = acceptedBits(key, value, object, observationReferenceRange, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && observationReferenceRangeObs3.holds!(object, c, seen & 7);
}

export function acceptsObservationComponent(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'code':
        if (!acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueQuantity':
        if (seen & CHOICE || !acceptsQuantity(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !acceptsCodeableConcept(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueRange':
        if (seen & CHOICE || !acceptsRange(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueRatio':
        if (seen & CHOICE || !acceptsRatio(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueSampledData':
        if (seen & CHOICE || !acceptsSampledData(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueAttachment':
        if (seen & CHOICE || !acceptsAttachment(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valuePeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT | CHOICE;
        continue;
      case 'referenceRange':
        if (!acceptedMany(acceptsObservationReferenceRange, value, 0, Infinity, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, observationComponent, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1);
}
