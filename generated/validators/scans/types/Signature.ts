// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Signature
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptedBits,
  acceptedMany,
  isInReach,
  isInstant,
  isKnown,
  isTarget,
  isUri,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json, Target } from '../../../runtime/checks.js';
import { signature } from '../../types/Signature.js';
import { bcp13TxtCodes } from '../../valuesets.js';
import { acceptsCoding } from './Coding.js';
import { acceptsReference } from './Reference.js';

const whoTargets: readonly Target[] = [
  ['Device'],
  ['Organization'],
  ['Patient'],
  ['Practitioner'],
  ['RelatedPerson'],
];

export function acceptsSignature(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'type':
        if (!acceptedMany(acceptsCoding, value, 1, Infinity, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'when':
        if (!isInstant(value)) return false;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'whoUri':
        if (seen & CHOICE || !isUri(value)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'whoReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, whoTargets, c)))
          return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'onBehalfOfUri':
        if (seen & (CHOICE << 1) || !isUri(value)) return false;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'onBehalfOfReference':
        if (
          seen & (CHOICE << 1) ||
          !(acceptsReference(value, c, depth + 1) && isTarget(value, whoTargets, c))
        )
          return false;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'contentType':
        if (!isKnown(bcp13TxtCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, signature, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 7);
}
