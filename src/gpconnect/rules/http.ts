import { badRequest, before, context, contextAdvice, since } from './parts.js';
import type { Rule } from './rule.js';

/** Verbs, URLs, headers and status codes. */
export const HTTP_RULES = /* @__PURE__ */ (() =>
  ({
    'HTTP-01': {
      ...context,
      ...before,
      decidedBy: 'hasSuccessStatus',
      text: 'Success is 200, and 201 for a booking',
    },
    'HTTP-02': {
      ...context,
      ...since('1.0.0'),
      decidedBy: 'isNotStored',
      text: 'Every answer, errors too, has Cache-Control: no-store',
    },
    'HTTP-03': {
      ...context,
      ...before,
      decidedBy: 'hasEtag',
      text: 'An answer that is one resource has ETag: W/"versionId"',
    },
    'HTTP-04': {
      ...context,
      ...before,
      decidedBy: 'hasLocation',
      text: 'A 201 has Location: [base]/Appointment/[id]/_history/[versionId]',
    },
    'HTTP-05': {
      ...context,
      ...before,
      reply: 'unsupportedMediaType',
      decidedBy: 'formatOf',
      text: 'The format is that of _format, else Accept, else Content-Type, else JSON, in UTF-8; another one is answered with 415',
    },
    'HTTP-06': {
      ...contextAdvice,
      ...before,
      decidedBy: 'honoursPrefer',
      text: 'Prefer: return=minimal on book, amend and cancel gives an empty body; otherwise the resource is returned',
    },
    'HTTP-07': {
      ...context,
      ...before,
      ...badRequest,
      decidedBy: 'hasSpineHeaders',
      text: 'The four Ssp- headers are present, and Ssp-InteractionID is that of verb and URL',
    },
    'HTTP-08': {
      ...context,
      ...before,
      ...badRequest,
      decidedBy: 'routeOf',
      text: "Verb and URL are one of the API's; paths are case-sensitive",
    },
    'HTTP-09': {
      ...context,
      ...before,
      ...badRequest,
      decidedBy: 'bodyOf',
      text: 'A body is JSON or XML, as its Content-Type says',
    },
  }) as const satisfies Record<string, Rule>)();

/** Rules for consumers of an answer. */
export const CONSUMER_RULES = /* @__PURE__ */ (() =>
  ({
    'CONS-01': {
      level: 'guidance',
      scope: 'consumer',
      ...before,
      decidedBy: 'patientDifferences',
      text: 'A consumer compares family name, given name, gender and birthDate of a returned patient with its own, and shows differences',
    },
  }) as const satisfies Record<string, Rule>)();
