// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Coding
import {
  ALWAYS,
  CONTENT,
  isAbsoluteUri,
  isBoolean,
  isCode,
  isKnownCode,
  isString,
  property,
} from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';

export const scanCoding: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'system':
        if (!isAbsoluteUri(value)) break;
        seen |= CONTENT;
        continue;
      case 'version':
      case 'display':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'code':
        if (!(isCode(value) && isKnownCode(value, c, object))) break;
        seen |= CONTENT;
        continue;
      case 'userSelected':
        if (!isBoolean(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
