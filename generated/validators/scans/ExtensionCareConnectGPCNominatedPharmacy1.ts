// Generated from fsh/extensions/Extension-CareConnect-GPC-NominatedPharmacy-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1 version 1.2.7
import { ALWAYS, CHOICE, CONTENT, acceptedBits, isInReach, isTarget, isWhole } from '../../runtime/checks.js';
import type { Context, Json, Target } from '../../runtime/checks.js';
import { extensionCareConnectGPCNominatedPharmacy1 } from '../ExtensionCareConnectGPCNominatedPharmacy1.js';
import { extensionExt1 } from '../types/Extension.js';
import { acceptsReference } from './types/Reference.js';

const valueTargets: readonly Target[] = [
  ['Organization', 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Organization-1'],
];

export function acceptsExtensionCareConnectGPCNominatedPharmacy1(
  object: unknown,
  c: Context,
  depth: number,
): object is Json {
  if (!isInReach(object, c, depth)) return false;
  let seen = ALWAYS;
  for (const key in object) {
    const value = object[key];
    switch (key) {
      case 'url':
        if (
          !(
            value ===
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueReference':
        if (seen & CHOICE || !(acceptsReference(value, c, depth + 1) && isTarget(value, valueTargets, c)))
          return false;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionCareConnectGPCNominatedPharmacy1, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
