// A copy of src/gpconnect/rules/capability.ts. Do not edit.
import { missing, new905, resource } from './parts.js';
import type { Rule } from './rule.js';

/** Foundations: the capability statement. */
export const CAPABILITY_RULES = {
  'CAP-01': {
    ...resource,
    ...new905,
    profiles: ['GPConnect-Capability-Response-1'],
    constraints: [
      'value.fixed CapabilityStatement.version',
      ...missing('CapabilityStatement.version', 'CapabilityStatement.description'),
    ],
    text: 'The capability statement is of this release and says so',
  },
} as const satisfies Record<string, Rule>;
