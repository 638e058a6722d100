// Generated from a FHIR STU3 core definition. Do not edit.
// http://hl7.org/fhir/StructureDefinition/Attachment
import { ALWAYS, CONTENT, isDateTime, isKnown, isString, isUri, property } from '../../../runtime/checks.js';
import type { Scan } from '../../../runtime/checks.js';
import { allLanguagesCodes, bcp13TxtCodes, languagesCodes } from '../../valuesets.js';

export const scanAttachment: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'contentType':
        if (!isKnown(bcp13TxtCodes, value)) break;
        seen |= CONTENT | (1 << 1);
        continue;
      case 'language':
        if (!(isKnown(languagesCodes, value) && isKnown(allLanguagesCodes, value))) break;
        seen |= CONTENT;
        continue;
      case 'url':
        if (!isUri(value)) break;
        seen |= CONTENT;
        continue;
      case 'title':
        if (!isString(value)) break;
        seen |= CONTENT;
        continue;
      case 'creation':
        if (!isDateTime(value)) break;
        seen |= CONTENT;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
