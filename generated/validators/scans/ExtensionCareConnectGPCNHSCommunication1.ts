// Generated from fsh/extensions/Extension-CareConnect-GPC-NHSCommunication-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1 version 1.2.7
import { ALWAYS, CHOICE, CONTENT, isBoolean, isString, property } from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';

export const scanExtensionPreferredRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'preferred')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};

export const scanExtensionInterpreterRequiredRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'interpreterRequired')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueBoolean':
        if (seen & CHOICE || !isBoolean(value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
