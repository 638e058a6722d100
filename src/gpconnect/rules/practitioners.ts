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

/** Find and read a practitioner. */
export const PRACTITIONER_RULES = /* @__PURE__ */ (() =>
  ({
    'PRACQ-01': {
      ...context,
      ...before,
      ...badRequest,
      decidedBy: 'identifierRules',
      text: 'A search gives identifier exactly once',
    },
    'PRACQ-02': {
      ...context,
      ...before,
      ...badParameter,
      decidedBy: 'identifierRules',
      text: 'The identifier is system|value, with both',
    },
    'PRACQ-03': {
      ...context,
      ...before,
      reply: 'invalidIdentifierSystem',
      decidedBy: 'identifierRules',
      text: 'The system of the identifier is that of SDS user ids, or one that the provider knows',
    },
    'PRACQ-04': {
      ...context,
      ...before,
      reply: 'invalidIdentifierValue',
      decidedBy: 'identifierRules',
      text: "The value passes the provider's checks of its structure",
    },
    'PRAC-01': {
      ...bundle,
      ...before,
      decidedBy: 'isPractitioner',
      constraints: ['value.fixed Bundle.type', ...['cardinality.min Bundle.type']],
      conformsTo: [{ profile: 'CareConnect-GPC-Practitioner-1', at: 'Practitioner' }],
      text: 'Practitioners conform, with profile, versionId and an identifier; a search returns a searchset of them',
    },
    'PRAC-02': {
      ...resource,
      ...since('1.2.2', 558, 563, 566),
      decidedBy: 'hasNothingPrivate',
      text: 'telecom, address, birthDate, photo and qualification are absent',
    },
    'PRAC-03': {
      ...context,
      ...before,
      decidedBy: 'isTheOneAskedFor',
      text: 'The id is the one in the request',
    },
    'PRAC-04': {
      ...decision,
      ...before,
      reply: 'practitionerNotFound',
      decidedBy: 'exists',
      text: 'A practitioner that the practice does not have cannot be read',
    },
    'PRAC-05': {
      ...advice,
      ...before,
      decidedBy: 'hasKnownIdentifiers',
      text: 'Identifiers are SDS user ids, SDS role profile ids and GMP numbers only',
    },
  }) as const satisfies Record<string, Rule>)();
