// Generated from fsh/extensions/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1 version 1.2.7
import { ALWAYS, CHOICE, CONTENT, isDateTime, isString, property } from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';

export const scanExtensionEndDateRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'endDate')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueDateTime':
        if (seen & CHOICE || !isDateTime(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanExtensionReasonEndedRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'reasonEnded')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueString':
        if (seen & CHOICE || !isString(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
