import { advice, before, bundleAdvice, context, invalid, resource, since } from './parts.js';
import type { Rule } from './rule.js';

/** Every resource that is sent or returned. */
export const RESOURCE_RULES = /* @__PURE__ */ (() =>
  ({
    'RES-01': {
      ...resource,
      ...since('1.2.0'),
      decidedBy: 'hasId',
      text: 'A returned resource has an id',
    },
    'RES-02': {
      ...resource,
      ...before,
      decidedBy: 'namesProfile',
      text: 'A returned resource names its GP Connect profile in meta.profile',
    },
    'RES-03': {
      ...advice,
      ...before,
      decidedBy: 'hasOneProfile',
      text: 'meta.profile holds exactly one URL',
    },
    'RES-04': {
      ...resource,
      ...before,
      decidedBy: 'hasVersion',
      text: 'A returned resource has meta.versionId',
    },
    'RES-05': {
      ...resource,
      ...before,
      ...invalid,
      decidedBy: 'referencesAreRelative',
      text: 'Every reference is relative (Type/id) or names a contained resource',
    },
    'RES-06': {
      ...advice,
      ...since('1.2.2', 567),
      decidedBy: 'addressHasNoText',
      text: 'An Address has no text',
    },
    'RES-07': {
      ...resource,
      ...since('1.2.2', 567),
      ...invalid,
      decidedBy: 'addressHasUse',
      text: 'Each address of a Patient and of its contacts has a use',
    },
    'RES-08': {
      ...advice,
      ...since('1.2.2', 567),
      decidedBy: 'addressHasUse',
      text: 'Each address of any other resource has a use',
    },
    'RES-09': {
      ...resource,
      ...since('1.2.2', 579),
      ...invalid,
      decidedBy: 'telecomIsComplete',
      constraints: ['invariant cpt-2'],
      text: 'Each telecom has a value and a system; those of a Patient and of its contacts have a use',
    },
    'RES-10': {
      ...advice,
      ...since('1.2.2', 579),
      decidedBy: 'telecomIsComplete',
      text: 'Each telecom of any other resource has a use',
    },
    'RES-11': {
      ...resource,
      ...since('1.2.2', 583),
      decidedBy: 'relationshipIsText',
      text: "The relationship of a Patient's contact has a text and no coding",
    },
    'RES-12': {
      ...resource,
      ...before,
      reply: 'invalidNhsNumber',
      decidedBy: 'nhsNumbersAreValid',
      text: 'An NHS number has ten digits with a valid check digit',
    },
    'RES-13': {
      ...context,
      ...before,
      decidedBy: 'versionIsNew',
      text: 'A change gives the resource another versionId',
    },
  }) as const satisfies Record<string, Rule>)();

/** Bundles that answer a search. */
export const BUNDLE_RULES = /* @__PURE__ */ (() =>
  ({
    'BUNDLE-01': {
      ...bundleAdvice,
      ...since('1.2.3', 605, 633),
      decidedBy: 'entriesHaveNoFullUrl',
      text: 'No entry of a searchset has a fullUrl',
    },
    'BUNDLE-02': {
      level: 'guidance',
      scope: 'bundle',
      ...since('1.2.3'),
      decidedBy: 'withoutFullUrlIssues',
      text: 'In a searchset, a relative reference names the entry of that type and id; base STU3 wants a fullUrl for that, GP Connect does not',
    },
    'BUNDLE-03': {
      level: 'error',
      scope: 'consumer',
      ...since('1.2.3'),
      decidedBy: 'resolveIn',
      text: 'Who reads a searchset follows references by type and id and ignores fullUrl',
    },
  }) as const satisfies Record<string, Rule>)();
