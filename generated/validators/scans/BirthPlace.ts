// Generated from fsh/extensions/birthPlace.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/birthPlace version 1.2.7
import { ALWAYS, CHOICE, CONTENT, accepts, isString, property } from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { address } from '../types/Address.js';

export const scanBirthPlace: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'http://hl7.org/fhir/StructureDefinition/birthPlace')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueAddress':
        if (seen & CHOICE || !accepts(address, value, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
