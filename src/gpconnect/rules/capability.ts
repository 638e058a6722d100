import { advice, before, missing, new905, resource, since } from './parts.js';
import type { Rule } from './rule.js';

/** Foundations: the capability statement. */
export const CAPABILITY_RULES = /* @__PURE__ */ (() =>
  ({
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
    'CAP-02': {
      ...resource,
      ...before,
      decidedBy: 'listsFormats',
      text: 'format has application/fhir+json, and should have application/fhir+xml',
    },
    'CAP-03': {
      ...advice,
      ...before,
      decidedBy: 'namesSoftware',
      text: "software has a name and a version, and nothing is left in the example's square brackets",
    },
    'CAP-04': {
      ...advice,
      ...before,
      decidedBy: 'hasFhirVersion',
      text: 'fhirVersion is 3.0.1',
    },
    'CAP-05': {
      ...resource,
      ...before,
      decidedBy: 'listsOperation',
      text: 'The operation gpc.registerpatient is listed',
    },
    'CAP-06': {
      ...resource,
      ...before,
      decidedBy: 'listsInteractions',
      text: 'The interactions of Foundations and Appointment Management are listed',
    },
    'CAP-07': {
      ...advice,
      ...since('1.2.3'),
      decidedBy: 'listsSlotSearch',
      text: 'Slot lists the parameters start, end, status and searchFilter, and the four includes',
    },
    'CAP-08': {
      ...resource,
      ...since('1.2.6'),
      decidedBy: 'listsProfiles',
      text: 'profile lists the profiles that are served: at least those of Foundations and Appointment Management',
    },
  }) as const satisfies Record<string, Rule>)();
