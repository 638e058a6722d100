// A copy of src/gpconnect/rules/organizations.ts. Do not edit.
import {
  advice,
  badParameter,
  badRequest,
  before,
  bundle,
  context,
  decision,
  resource,
  since,
} from './parts.js';
import type { Rule } from './rule.js';

/** Find and read an organisation. */
export const ORGANIZATION_RULES = /* @__PURE__ */ (() =>
  ({
    'ORGQ-01': {
      ...context,
      ...before,
      ...badRequest,
      decidedBy: 'identifierRules',
      text: 'A search gives identifier',
    },
    'ORGQ-02': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'identifierRules',
      text: 'The identifier is system|value, with both',
    },
    'ORGQ-03': {
      ...context,
      ...before,
      reply: 'invalidIdentifierSystem',
      decidedBy: 'identifierRules',
      text: 'The system of the identifier is that of ODS codes, or one that the provider knows',
    },
    'ORGQ-04': {
      ...context,
      ...before,
      reply: 'invalidIdentifierValue',
      decidedBy: 'identifierRules',
      text: "The value passes the provider's checks of its structure",
    },
    'ORG-01': {
      ...bundle,
      ...before,
      decidedBy: 'isOrganization',
      constraints: ['value.fixed Bundle.type', ...['cardinality.min Bundle.type']],
      conformsTo: [{ profile: 'CareConnect-GPC-Organization-1', at: 'Organization' }],
      text: 'Organizations conform, with profile, versionId and an identifier with system and value; a search returns a searchset of them',
    },
    'ORG-02': {
      ...resource,
      ...since('1.2.2', 558, 563, 566),
      decidedBy: 'hasNoContact',
      text: 'contact and endpoint are absent',
    },
    'ORG-03': {
      ...context,
      ...before,
      decidedBy: 'isTheOneAskedFor',
      text: 'The id is the one in the request',
    },
    'ORG-04': {
      ...decision,
      ...before,
      reply: 'organisationNotFound',
      decidedBy: 'exists',
      text: 'An organisation that the practice does not have cannot be read',
    },
    'ORG-05': {
      ...advice,
      ...before,
      decidedBy: 'hasKnownExtensions',
      text: 'No extensions but main location and period',
    },
  }) as const satisfies Record<string, Rule>)();
