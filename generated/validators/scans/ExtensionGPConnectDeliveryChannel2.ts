// Generated from fsh/extensions/Extension-GPConnect-DeliveryChannel-2.fsh. Do not edit.
// https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2 version 1.2.7
import { ALWAYS, CHOICE, CONTENT, acceptedBits, isInReach, isKnown, isWhole } from '../../runtime/checks.js';
import type { Context, Json } from '../../runtime/checks.js';
import { extensionGPConnectDeliveryChannel2 } from '../ExtensionGPConnectDeliveryChannel2.js';
import { extensionExt1 } from '../types/Extension.js';
import { gpConnectDeliveryChannel1Codes } from '../valuesets.js';

export function acceptsExtensionGPConnectDeliveryChannel2(
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
        if (!(value === 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2'))
          return false;
        seen |= CONTENT | (1 << 0);
        continue;
      case 'valueCode':
        if (seen & CHOICE || !isKnown(gpConnectDeliveryChannel1Codes, value)) break;
        seen |= CONTENT | (1 << 2) | CHOICE;
        continue;
    }
    const bits = acceptedBits(key, value, object, extensionGPConnectDeliveryChannel2, c, depth, seen);
    if (bits === 0) return false;
    seen |= bits;
  }
  return isWhole(seen, 1) && extensionExt1.holds!(object, c, (seen >> 1) & 3);
}
