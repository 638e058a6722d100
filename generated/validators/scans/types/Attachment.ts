// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Attachment
import {
  ALWAYS,
  CONTENT,
  acceptedBits,
  isDateTime,
  isInReach,
  isKnown,
  isString,
  isUnsignedInt,
  isUri,
  isWhole,
} from '../../../runtime/checks.js';
import type { Context, Json } from '../../../runtime/checks.js';
import { attachment, attachmentAtt1 } from '../../types/Attachment.js';
import { allLanguagesCodes, bcp13TxtCodes, languagesCodes } from '../../valuesets.js';

export function acceptsAttachment(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'contentType':
        if (!isKnown(bcp13TxtCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'language':
        if (!(isKnown(languagesCodes, value) && isKnown(allLanguagesCodes, value))) break;
        seen |= CONTENT;
        continue;
      case 'url':
        if (!isUri(value)) return false;
        seen |= CONTENT;
        continue;
      case 'size':
        if (!isUnsignedInt(value)) return false;
        seen |= CONTENT;
        continue;
      case 'title':
        if (!isString(value)) return false;
        seen |= CONTENT;
        continue;
      case 'creation':
        if (!isDateTime(value)) return false;
        seen |= CONTENT;
        continue;
    }
    const bits = acceptedBits(key, value, object, attachment, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 0) && ((seen & 3) === 0 || attachmentAtt1.holds!(object, c, seen & 3));
}
