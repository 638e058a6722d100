import { before, resource, resourceAndContext, since } from './parts.js';
import type { Rule } from './rule.js';

/** OperationOutcomes that a provider answers. */
export const ERROR_RULES = /* @__PURE__ */ (() =>
  ({
    'ERR-01': {
      ...resource,
      ...before,
      decidedBy: 'isGpConnectOutcome',
      conformsTo: [{ profile: 'GPConnect-OperationOutcome-1', at: 'OperationOutcome' }],
      text: 'An OperationOutcome conforms to GPConnect-OperationOutcome-1, names it, and every issue has severity error',
    },
    'ERR-02': {
      ...resource,
      ...before,
      decidedBy: 'hasDiagnostics',
      text: 'diagnostics is present with INVALID_RESOURCE, INVALID_PARAMETER, REFERENCE_NOT_FOUND and INTERNAL_SERVER_ERROR, and should be with others',
    },
    'ERR-03': {
      ...resourceAndContext,
      ...since('1.2.2', 554, 587),
      decidedBy: 'isKnownAnswer',
      text: 'Status, issue type and Spine code are an answer that the specification knows',
    },
  }) as const satisfies Record<string, Rule>)();
