import { describe, expect, it } from 'vitest';
import type { Appointment, Bundle, FhirResource } from 'fhir/r3.js';
import { validateGPConnectLocationUnknownVisit1 } from '../../generated/validators/GPConnectLocationUnknownVisit1.js';
import { interactions } from '../../src/gpconnect/index.js';
import { type Check, CHECKS, shownInteractions } from './checks.js';
import {
  changed,
  example,
  freeSlotsResponse,
  inBundle,
  retrieveResponse,
  setChannel,
  specPayload,
} from './payloads.js';

const shown = shownInteractions();

describe('the examples of the release', () => {
  it('show every interaction whose payload the release changes', () => {
    const names = new Set(shown.map((e) => e.interaction));
    expect([...names].sort()).toEqual(Object.keys(CHECKS).sort());
  });

  it.each(shown)('$file keeps the rules of $interaction', ({ file, interaction }) => {
    const { issues } = CHECKS[interaction]!(example(file));
    const expected = file.endsWith('-full-url') ? ['warning BUNDLE-01'] : [];
    expect(issues.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(expected);
  });
});

describe('the examples are in the state that the release asks for', () => {
  it('tells slot types and schedule types, and no comment of a Schedule', () => {
    const resources = freeSlotsResponse().entry!.map((e) => e.resource!);
    for (const resource of resources) {
      if (resource.resourceType === 'Slot') expect(resource.serviceType![0]!.text).toBeTruthy();
      if (resource.resourceType === 'Schedule') {
        expect([resource.serviceCategory!.text !== undefined, resource.comment]).toEqual([true, undefined]);
      }
    }
    const appointments = shown.filter(
      ({ file, interaction }) => file.startsWith('Appointment-') && interaction.endsWith('response'),
    );
    expect(appointments.length).toBeGreaterThan(3);
    for (const { file } of appointments) {
      const { serviceCategory, serviceType } = example<Appointment>(file);
      expect([file, serviceCategory?.text !== undefined, serviceType?.[0]?.text !== undefined]).toEqual([
        file,
        true,
        true,
      ]);
    }
  });

  it('has the place of a visit that nobody is told', () => {
    const { issues } = validateGPConnectLocationUnknownVisit1(example('Location-location-unknown-visit'));
    expect(issues).toEqual([]);
  });
});

describe('a visit', () => {
  it('is refused among free slots', () => {
    const bundle = changed(freeSlotsResponse(), (b) => setChannel(inBundle(b, 'Slot'), 'Visit'));
    expect(interactions.searchForFreeSlots.response(bundle).issues.map((i) => i.rule)).toEqual(['SLOTR-02']);
  });

  it("is accepted among a patient's appointments, with its Location rules", () => {
    expect(interactions.retrieve.response(retrieveResponse()).issues).toEqual([]);
    const told = changed(
      retrieveResponse(),
      (b) => (inBundle(b, 'Location', 'location-unknown-visit').address!.postalCode = 'LS1 6AE'),
    );
    expect(interactions.retrieve.response(told).issues.map((i) => i.rule)).toEqual(['RESP-06']);
  });
});

/** The specification's payloads, with the rules that they break as printed. */
const SPEC: [file: string, check: Check, rules: (string | undefined)[]][] = [
  ['book_appt_request_example', CHECKS['book-request']!, []],
  ['book_appt_response_example', CHECKS['book-response']!, []],
  [
    'search_for_free_slots_response_example',
    CHECKS['search-for-free-slots-response']!,
    ['SLOTR-09', 'RES-08'],
  ],
  ['register_patient_request_example', CHECKS['register-request']!, ['REG-01']],
  ['find_patient_response_example', CHECKS['find-response']!, ['FIND-03']],
  [
    'unknown_visit_location_example',
    (payload) => interactions.readLocation.response(payload),
    ['LOC-01', 'RES-08'],
  ],
];

describe.skipIf(!specPayload('book_appt_request_example'))(
  'the specification’s payloads (skipped without ../shared)',
  () => {
    it.each(SPEC)('%s', (file, check, rules) => {
      const { issues } = check(specPayload<Bundle<FhirResource>>(file));
      expect([...new Set(issues.map((i) => i.rule))]).toEqual(rules);
    });
  },
);
