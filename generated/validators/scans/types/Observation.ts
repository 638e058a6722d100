// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Observation
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  accepts,
  acceptsMany,
  isDateTime,
  isString,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { attachment } from '../../types/Attachment.js';
import { codeableConcept } from '../../types/CodeableConcept.js';
import { observationReferenceRange } from '../../types/Observation.js';
import { period } from '../../types/Period.js';
import { quantity } from '../../types/Quantity.js';
import { range } from '../../types/Range.js';
import { ratio } from '../../types/Ratio.js';
import { sampledData } from '../../types/SampledData.js';
import { simpleQuantity } from '../../types/SimpleQuantity.js';

export const scanObservationReferenceRange: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'low':
        if (!accepts(simpleQuantity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'high':
        if (!accepts(simpleQuantity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 1);
        continue;
      case 'appliesTo':
        if (!acceptsMany(codeableConcept, value, 0, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'age':
        if (!accepts(range, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT;
        continue;
      case 'text':
        if (!isString(value)) break;
        seen |= CONTENT | (1 << 2);
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanObservationComponent: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'code':
        if (!accepts(codeableConcept, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueQuantity':
        if (seen & CHOICE || !accepts(quantity, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueCodeableConcept':
        if (seen & CHOICE || !accepts(codeableConcept, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueRange':
        if (seen & CHOICE || !accepts(range, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueRatio':
        if (seen & CHOICE || !accepts(ratio, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueSampledData':
        if (seen & CHOICE || !accepts(sampledData, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueAttachment':
        if (seen & CHOICE || !accepts(attachment, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | CHOICE;
        continue;
      case 'valuePeriod':
        if (seen & CHOICE || !accepts(period, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | CHOICE;
        continue;
      case 'referenceRange':
        if (!acceptsMany(observationReferenceRange, value, 0, Infinity, c)) {
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
