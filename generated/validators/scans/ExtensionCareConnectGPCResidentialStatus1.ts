// Generated from fsh/extensions/Extension-CareConnect-GPC-ResidentialStatus-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1 version 1.2.7
import { ALWAYS, CONTENT, acceptedBits, isInReach, isWhole } from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { extensionCareConnectGPCResidentialStatus1 } from '../ExtensionCareConnectGPCResidentialStatus1.js';
import { extensionExt1 } from '../types/Extension.js';

export function acceptsExtensionCareConnectGPCResidentialStatus1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionCareConnectGPCResidentialStatus1, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}
