// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Identifier
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isAbsoluteUri,
  isInReach,
  isKnown,
  isString,
  isTarget,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json, Target } from '../../../runtime/checks.js';
import { identifier } from '../../types/Identifier.js';
import { identifierUseCodes } from '../../valuesets.js';
import { acceptsPeriod } from './Period.js';
import { acceptsReference } from './Reference.js';

const assignerTargets: readonly Target[] = [['Organization']];

export function acceptsIdentifier(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'use':
        if (!isKnown(identifierUseCodes, value)) break;
        seen |= CONTENT;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) return false;
        seen |= CONTENT;
        continue;
      case 'value':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'period':
        if (!acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT;
        continue;
      case 'assigner':
        if (!(acceptsReference(value, c, depth + 1) && isTarget(value, assignerTargets, c))) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, identifier, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0);
}
