// Generated from fsh/extensions/birthPlace.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/birthPlace version 1.2.7
import { ALWAYS, CHOICE, CONTENT, acceptedBits, isInReach, isWhole } from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { birthPlace } from '../BirthPlace.js';
import { extensionExt1 } from '../types/Extension.js';
import { acceptsAddress } from './types/Address.js';

export function acceptsBirthPlace(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'http://hl7.org/fhir/StructureDefinition/birthPlace')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueAddress':
        if (seen & CHOICE || !acceptsAddress(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, birthPlace, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
