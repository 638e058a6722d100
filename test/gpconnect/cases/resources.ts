import type { Appointment, Bundle, FhirResource, Location, Patient } from 'fhir/r3.js';
import { interactions } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import {
  amendRequest,
  bookResponse,
  changed,
  example,
  findResponse,
  freeSlotsResponse,
  inBundle,
  retrieveResponse,
} from '../payloads.js';

const NOW = '2026-06-10T12:00:00+01:00';
const retrieve =
  (change: (b: Bundle<FhirResource>) => void = () => {}) =>
  () =>
    interactions.retrieve.response(changed(retrieveResponse(), change), { now: NOW, appointments: [] });
const find =
  (change: (p: Patient) => void = () => {}) =>
  () =>
    interactions.find.response(
      changed(findResponse(), (b) => change(inBundle(b, 'Patient'))),
      {},
    );
const readLocation =
  (change: (l: Location) => void = () => {}) =>
  () =>
    interactions.readLocation.response(
      changed(example<Location>('Location-location-gp-practice'), change),
      {},
    );
const slots =
  (change: (b: Bundle<FhirResource>) => void = () => {}) =>
  () =>
    interactions.searchForFreeSlots.response(changed(freeSlotsResponse(), change), {});
const booked =
  (change: (a: Appointment) => void = () => {}) =>
  () =>
    interactions.book.response(changed(bookResponse(), change));

const contact = (more: object) => ({ name: { use: 'usual' as const, text: 'Ravi' }, ...more });

/** Cases of every resource that is sent or returned. */
export const RESOURCE_CASES: CasesById = {
  'RES-01': {
    keeps: { 'the example': booked() },
    breaks: {
      'an Appointment': booked((a) => delete a.id),
      'a Slot': slots((b) => delete inBundle(b, 'Slot').id),
      'a Patient': find((p) => delete p.id),
    },
  },
  'RES-02': {
    keeps: { 'the example': slots() },
    breaks: {
      'a Slot': slots((b) => delete inBundle(b, 'Slot').meta!.profile),
      'a Schedule': slots((b) => (inBundle(b, 'Schedule').meta!.profile = ['http://example.org/Schedule'])),
      'a Location beside Appointments': retrieve((b) => delete inBundle(b, 'Location').meta!.profile),
    },
  },
  'RES-03': {
    keeps: { 'the example': booked() },
    breaks: { 'two profiles': booked((a) => a.meta!.profile!.push('http://example.org/Appointment')) },
  },
  'RES-04': {
    keeps: { 'the example': slots() },
    breaks: {
      'a Slot': slots((b) => delete inBundle(b, 'Slot').meta!.versionId),
      'a Practitioner beside Appointments': retrieve(
        (b) => delete inBundle(b, 'Practitioner').meta!.versionId,
      ),
    },
  },
  'RES-05': {
    keeps: {
      'the example': booked(),
      'a reference to a version': booked((a) => (a.participant[0]!.actor!.reference += '/_history/2')),
    },
    breaks: {
      'an absolute URL in a response': booked(
        (a) => (a.participant[2]!.actor!.reference = 'https://gp.example/fhir/Practitioner/practitioner-gp'),
      ),
      'an absolute URL in a request': () =>
        interactions.amend.request(
          changed(amendRequest(), (a) => (a.slot![0]!.reference = 'https://gp.example/fhir/Slot/x')),
          { stored: undefined, slots: undefined, now: NOW, ifMatch: undefined, pds: undefined },
        ),
      'a UUID': booked(
        (a) => (a.participant[2]!.actor!.reference = 'urn:uuid:9d2f6a9e-0f5c-4e3b-8d0c-0b7d3f3a4f60'),
      ),
    },
  },
  'RES-06': {
    keeps: { 'the example': readLocation() },
    breaks: { 'a text': readLocation((l) => (l.address!.text = '12 Mill Lane')) },
  },
  'RES-07': {
    keeps: { 'with a use': find((p) => (p.address = [{ use: 'home', city: 'Leeds' }])) },
    breaks: {
      'of the Patient': find((p) => (p.address = [{ city: 'Leeds' }])),
      'of a contact': find((p) => (p.contact = [contact({ address: { city: 'Leeds' } })])),
    },
  },
  'RES-08': {
    keeps: { 'the example': readLocation() },
    breaks: { 'no use': readLocation((l) => delete l.address!.use) },
  },
  'RES-09': {
    keeps: {
      'the example': readLocation(),
      'of a Patient': find((p) => (p.telecom = [{ system: 'phone', value: '1', use: 'home' }])),
    },
    breaks: {
      'no value': readLocation((l) => delete l.telecom![0]!.value),
      'no system, but a value': readLocation((l) => (l.telecom = [{ value: '0113 496 0001', use: 'work' }])),
      'no use, of a Patient': find((p) => (p.telecom = [{ system: 'phone', value: '1' }])),
      'no use, of a Patient’s email': find(
        (p) => (p.telecom = [{ system: 'email', value: 'a@example.org' }]),
      ),
      'no use, of a contact': find(
        (p) => (p.contact = [contact({ telecom: [{ system: 'phone', value: '1' }] })]),
      ),
    },
  },
  'RES-10': {
    keeps: { 'the example': readLocation() },
    breaks: { 'no use': readLocation((l) => delete l.telecom![0]!.use) },
  },
  'RES-11': {
    keeps: { 'a text': find((p) => (p.contact = [contact({ relationship: [{ text: 'Husband' }] })])) },
    breaks: {
      coded: find(
        (p) =>
          (p.contact = [
            contact({
              relationship: [
                {
                  text: 'Husband',
                  coding: [{ system: 'http://example.org', code: 'HUSB', display: 'Husband' }],
                },
              ],
            }),
          ]),
      ),
    },
  },
  'RES-12': {
    keeps: { 'the example': find() },
    breaks: {
      'another check digit': find((p) => (p.identifier![0]!.value = '9991230008')),
      'nine digits': find((p) => (p.identifier![0]!.value = '999123000')),
    },
  },
};
