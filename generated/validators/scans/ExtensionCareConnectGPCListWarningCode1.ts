// Generated from fsh/extensions/Extension-CareConnect-GPC-ListWarningCode-1.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1 version 1.2.7
import { ALWAYS, CHOICE, CONTENT, acceptedBits, isInReach, isKnown, isWhole } from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { extensionCareConnectGPCListWarningCode1 } from '../ExtensionCareConnectGPCListWarningCode1.js';
import { extensionExt1 } from '../types/Extension.js';
import { careConnectListWarningCode1Codes } from '../valuesets.js';

export function acceptsExtensionCareConnectGPCListWarningCode1(
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
            'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1'
          )
        )
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(careConnectListWarningCode1Codes, value)) break;
        seen |= CONTENT | (1 << 1) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionCareConnectGPCListWarningCode1, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 3) && extensionExt1.holds!(object, c, ((seen >> 2) & 1) | (seen & 2));
}
