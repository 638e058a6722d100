import { advice, before, context, decision, resource, since } from './parts.js';
import type { Rule } from './rule.js';

/** Read a location. */
export const LOCATION_RULES = /* @__PURE__ */ (() =>
  ({
    'LOC-01': {
      ...resource,
      ...since('1.2.2', 560),
      decidedBy: 'isLocation',
      conformsTo: [{ profile: 'CareConnect-GPC-Location-1', at: 'Location' }],
      text: 'A Location conforms, with profile, versionId, name and managingOrganization',
    },
    'LOC-02': {
      ...resource,
      ...since('1.2.2', 558, 563, 566),
      decidedBy: 'hasNoEndpoint',
      text: 'endpoint is absent',
    },
    'LOC-03': {
      ...context,
      ...before,
      decidedBy: 'isTheOneAskedFor',
      text: 'The id is the one in the request',
    },
    'LOC-04': {
      ...decision,
      ...before,
      reply: 'recordNotFound',
      decidedBy: 'exists',
      text: 'A location that the practice does not have cannot be read',
    },
    'LOC-05': {
      ...advice,
      ...before,
      decidedBy: 'hasAddress',
      text: 'address is present',
    },
    'LOC-06': {
      ...advice,
      ...before,
      decidedBy: 'typeIsCoded',
      text: 'Each coding of type has system, code and display',
    },
  }) as const satisfies Record<string, Rule>)();
