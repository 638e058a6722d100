// A copy of src/gpconnect/rules/structured-record.ts. Do not edit.
import { before, bundle, resource, since } from './parts.js';
import type { Rule } from './rule.js';

/** Access Record Structured: how its Bundle and its Lists are identified. */
export const STRUCTURED_RULES = /* @__PURE__ */ (() =>
  ({
    'STRUCT-01': {
      ...bundle,
      ...since('1.2.2', 619, 605, 633),
      decidedBy: 'bundleIsTransient',
      text: 'The Bundle has no id, meta.versionId, meta.lastUpdated and no entry.fullUrl',
    },
    'STRUCT-02': {
      ...resource,
      ...since('1.2.2', 619),
      decidedBy: 'listsAreTransient',
      text: 'A List has a title and no id, meta.versionId and meta.lastUpdated',
    },
    'STRUCT-03': {
      ...resource,
      ...before,
      decidedBy: 'emptyListsSayWhy',
      text: 'An empty List has the empty reason "No Content Recorded" and a note',
    },
  }) as const satisfies Record<string, Rule>)();
