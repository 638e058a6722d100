// A copy of src/gpconnect/rules/availability.ts. Do not edit.
import { new826, resource } from './parts.js';
import type { Rule } from './rule.js';

/** Slot availability. */
export const AVAILABILITY_RULES = {
  'AVAIL-01': {
    ...resource,
    ...new826,
    profiles: ['GPConnect-Slot-Bookable-1'],
    text: 'A slot for visits cannot be marked as bookable through GP Connect',
  },
} as const satisfies Record<string, Rule>;
