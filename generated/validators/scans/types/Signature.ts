// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Signature
import {
  ALWAYS,
  CHOICE,
  CONTENT,
  acceptsMany,
  isInstant,
  isKnown,
  isString,
  isUri,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { coding } from '../../types/Coding.js';
import { bcp13TxtCodes } from '../../valuesets.js';

export const scanSignature: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'type':
        if (!acceptsMany(coding, value, 1, Infinity, c)) {
          if (isQuiet) return 0;
          break;
        }
        seen |= CONTENT | (1 << 0);
        continue;
      case 'when':
        if (!isInstant(value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'whoUri':
        if (seen & CHOICE || !isUri(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
      case 'onBehalfOfUri':
        if (seen & (CHOICE << 1) || !isUri(value)) break;
        seen |= CONTENT | (CHOICE << 1);
        continue;
      case 'contentType':
        if (!isKnown(bcp13TxtCodes, value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
