// Generated from fsh/extensions/organization-period.fsh. Do not edit.
// http://hl7.org/fhir/StructureDefinition/organization-period version 1.2.7
import { ALWAYS, CHOICE, CONTENT, acceptedBits, isInReach, isWhole } from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { organizationPeriod } from '../OrganizationPeriod.js';
import { extensionExt1 } from '../types/Extension.js';
import { acceptsPeriod } from './types/Period.js';

export function acceptsOrganizationPeriod(object: unknown, c: Context, depth: number): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (!(value === 'http://hl7.org/fhir/StructureDefinition/organization-period')) return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valuePeriod':
        if (seen & CHOICE || !acceptsPeriod(value, c, depth + 1)) return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, organizationPeriod, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
