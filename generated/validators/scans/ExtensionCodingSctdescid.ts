// Generated from fsh/extensions/Extension-coding-sctdescid.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid version 1.2.7
import { ALWAYS, CHOICE, CONTENT, isId, isString, property } from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';

export const scanExtensionDescriptionIdRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'descriptionId')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueId':
        if (seen & CHOICE || !isId(value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanExtensionDescriptionDisplayRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'descriptionDisplay')) break;
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
