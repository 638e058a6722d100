// Generated from fsh/extensions/Extension-CareConnect-RelatedProblemHeader-1.fsh. Do not edit.
// https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1 version 1.2.7
import { ALWAYS, CHOICE, CONTENT, isKnown, isString, property } from '../../runtime/checks.js';
import type { Scan } from '../../runtime/checks.js';
import { careConnectConditionRelationship1Codes } from '../valuesets.js';

export const scanExtensionTypeRules: Scan = (object, shape, c, isQuiet) => {
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'id':
        if (!isString(value)) break;
        continue;
      case 'url':
        if (!(value === 'type')) break;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(careConnectConditionRelationship1Codes, value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = property(key, value, object, shape, c, seen, isQuiet);
    if (isQuiet && bits === 0) return 0;
    seen |= bits;
  }
  return seen;
};
