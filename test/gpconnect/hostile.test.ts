import { describe, expect, it } from 'vitest';
import type { Bundle, FhirResource, Schedule } from 'fhir/r3.js';
import { freeSlots, interactions, patientAppointments } from '../../src/gpconnect/index.js';
import type { GPConnectAppointment1 } from '../../generated/types/GPConnectAppointment1.js';
import type { GPConnectSlot1 } from '../../generated/types/GPConnectSlot1.js';
import {
  amendRequest,
  bookRequest,
  bookResponse,
  cancelRequest,
  changed,
  example,
  findResponse,
  freeSlotsResponse,
  readResponse,
  registerRequest,
  retrieveResponse,
  slot,
  visit,
} from './payloads.js';

const WRONG: readonly unknown[] = [undefined, null, 1, true, 'x', '', [], {}, [null], [{}], { reference: 1 }];

/** Every payload that has something wrong in one place of it. */
function* spoilt(payload: object): Generator<unknown> {
  const copy = structuredClone(payload);
  function* below(holder: Record<string, unknown>): Generator<unknown> {
    for (const key of Object.keys(holder)) {
      const good = holder[key];
      for (const wrong of WRONG) {
        holder[key] = wrong;
        yield copy;
      }
      holder[key] = good;
      if (typeof good === 'object' && good !== null) yield* below(good as Record<string, unknown>);
    }
  }
  yield* below(copy as Record<string, unknown>);
}

const now = '2026-06-10T12:00:00Z';
const slots = [slot('free-in-person') as GPConnectSlot1];
const schedules = [example<Schedule>('Schedule-schedule-gp-morning')];
const participants: FhirResource[] = [];
const offers = () => ({ organisationTypes: ['x'] });
const pds = { birthDate: '1990-12-24' };
const stored = readResponse() as GPConnectAppointment1;
const change = { now, slots, stored, pds, ifMatch: 'W/"1"' };
const patient = { pds, record: null };
const book = {
  now,
  slots,
  schedules,
  participants,
  offers,
  pds,
  request: 'Slot?start=ge2026-06-15&end=le2026-06-15',
};
const request = 'Slot?start=ge2026-06-15&end=le2026-06-15';

describe('whatever is wrong with a payload, it is told and not thrown', () => {
  it.each<[name: string, payload: object, run: (payload: unknown) => unknown]>([
    ['book', bookRequest(), (p) => interactions.book.request(p, book)],
    ['amend', amendRequest(), (p) => interactions.amend.request(p, change)],
    ['cancel', cancelRequest(), (p) => interactions.cancel.request(p, change)],
    ['read', visit(), (p) => interactions.read.response(p, { now, locations: [] })],
    [
      'retrieve',
      retrieveResponse(),
      (p) => interactions.retrieve.response(p, { now, locations: [], appointments: [] }),
    ],
    [
      'search for free slots',
      freeSlotsResponse(),
      (p) => interactions.searchForFreeSlots.response(p, { request, now, offers }),
    ],
    ['find', findResponse(), (p) => interactions.find.response(p, patient)],
    ['register', registerRequest(), (p) => interactions.register.request(p, patient)],
    ['booked', bookResponse(), (p) => interactions.book.response(p, { sent: bookRequest() })],
    ['amended', readResponse(), (p) => interactions.amend.response(p, { sent: bookRequest(), stored })],
    ['cancelled', cancelRequest(), (p) => interactions.cancel.response(p, { sent: cancelRequest(), stored })],
    [
      'registered',
      example<object>('Bundle-register-patient-response'),
      (p) => interactions.register.response(p, { registered: registerRequest() }),
    ],
    [
      'read a practitioner',
      example<object>('Practitioner-practitioner-gp'),
      (p) => interactions.readPractitioner.response(p, { request: 'Practitioner/1' }),
    ],
    [
      'read an organisation',
      example<object>('Organization-organization-gp-practice'),
      (p) => interactions.readOrganization.response(p),
    ],
    [
      'read a location',
      example<object>('Location-location-gp-practice'),
      (p) => interactions.readLocation.response(p),
    ],
    [
      'an error',
      example<object>('OperationOutcome-operation-outcome-invalid-resource'),
      (p) => interactions.error.response(p, { status: 422 }),
    ],
    [
      'a structured record',
      changed(example<Bundle>('Bundle-structured-record'), (b) => (b.entry!.length = 5)),
      (p) => interactions.structuredRecord.response(p),
    ],
    [
      'slot availability',
      slot('free-in-person'),
      (p) => interactions.slotAvailability.request(p, { schedule: schedules[0] }),
    ],
  ])(
    '%s',
    (_, payload, run) => {
      for (const wrong of spoilt(payload)) expect(() => run(wrong)).not.toThrow();
    },
    60_000,
  );

  it.each([
    '',
    '?',
    '?&&==',
    'Slot?start',
    'Slot?start=%',
    'Slot?start=ge%ZZ&end=le',
    'Slot?searchFilter=|||,|',
    'x'.repeat(100_000),
  ])('a URL', (url) => {
    const { valid, reply } = interactions.searchForFreeSlots.request(url);
    expect(valid).toBe(false);
    expect(JSON.stringify(reply).length).toBeLessThan(4_000);
  });
});

it('a payload that is right stays right, and is not changed', () => {
  const payload = Object.freeze(bookRequest());
  const before = JSON.stringify(payload);
  const result = interactions.book.request(payload, {
    ...book,
    offers: () => undefined,
    participants: undefined,
    request: undefined,
  });
  expect(result.valid && result.value).toBe(payload);
  expect(JSON.stringify(payload)).toBe(before);
  expect(freeSlots(retrieveResponse())).toEqual([]);
  expect(patientAppointments(freeSlotsResponse())).toEqual([]);
});

/** Texts of each part of a context that is not what it should be, and values of other types. */
const GARBAGE: readonly unknown[] = [
  ...[null, 1, true, '', 'x', [], {}, [null], [1], [[]], [{}], { reference: 1 }, () => 1],
  ...[new Date(NaN), '2016-12-31T23:59:60Z', '2026-02-31', 'W/', [{ resourceType: 'Slot' }]],
  ...[
    { resourceType: 'Appointment', slot: 1, participant: {}, extension: 'x' },
    { flags: 'x' },
    { flags: [1] },
  ],
  ...[[{ resourceType: 'Appointment', start: 5, id: {} }], { birthDate: 5, given: 'x', family: {} }],
];

describe('whatever a context holds, it is told and not thrown', () => {
  const context = {
    ...book,
    ...change,
    ...patient,
    appointments: [stored],
    locations: [],
    sent: stored,
    schedule: schedules[0],
  };
  type Tried = [name: string, payload: unknown, run: (payload: never, context: never) => unknown];
  const cases: Tried[] = Object.entries(interactions).flatMap(([name, directions]) =>
    Object.entries(directions).map(([direction, check]): Tried => {
      const payloads: Record<string, unknown> = {
        'book request': bookRequest(),
        'book response': bookResponse(),
        'amend request': amendRequest(),
        'amend response': readResponse(),
        'cancel request': cancelRequest(),
        'cancel response': cancelRequest(),
        'read response': visit(),
        'retrieve response': retrieveResponse(),
        'searchForFreeSlots response': freeSlotsResponse(),
        'find response': findResponse(),
        'register request': registerRequest(),
        'slotAvailability request': slot('free-in-person'),
      };
      const payload =
        check.payload === 'url'
          ? 'Patient/1/Appointment?start=ge2026-06-15&start=le2026-06-16&identifier=a|b'
          : payloads[`${name} ${direction}`];
      return [`${name} ${direction}`, payload, check as (payload: never, context: never) => unknown];
    }),
  );

  it.each(cases)('%s', (_, payload, run) => {
    for (const key of [...Object.keys(context), 'systems', 'isKnownValue', 'registered', 'status']) {
      for (const wrong of GARBAGE) {
        expect(() => run(payload as never, { ...context, [key]: wrong } as never)).not.toThrow();
      }
    }
    for (const whole of [null, 1, 'x', [], () => 1]) {
      expect(() => run(payload as never, whole as never)).not.toThrow();
    }
  });

  it('leaves out the rules that need what cannot be used, and says why', () => {
    const { complete, notChecked } = interactions.book.request(bookRequest(), { ...book, now: 'soon' });
    expect(complete).toBe(false);
    expect(notChecked.find(({ rule }) => rule === 'BOOK-10')!.reason).toMatch(/now cannot be used/);
  });
});

/** Times that exist nowhere, that JavaScript does not read, or that a reader of dates takes for others. */
const TIMES = [
  ...[
    '2016-12-31T23:59:60Z',
    '2026-06-30T23:59:60+00:00',
    '2026-06-15T08:59:60+01:00',
    '2026-02-31',
    '2026-02-31T09:00:00+00:00',
  ],
  ...[
    '2026-06-15T25:61:61+01:00',
    '2026-06-15T24:00:00+01:00',
    '0000-00-00',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59-14:00',
  ],
  ...[
    '2026-06-15T09:00:00.123456789+01:00',
    '2026-06-15T09:00:00+14:01',
    '-2026-06-15',
    '2026-6-15',
    'now',
    '',
  ],
];

describe('times, in every field of every interaction', () => {
  const DATE = /^\d{4}-\d\d-\d\d/;

  /** Changes each text that is a date or a time, one after the other. */
  function* withTimes(payload: object): Generator<unknown> {
    const copy = structuredClone(payload);
    function* below(holder: Record<string, unknown>): Generator<unknown> {
      for (const [key, good] of Object.entries(holder)) {
        if (typeof good === 'object' && good !== null) yield* below(good as Record<string, unknown>);
        if (typeof good !== 'string' || !DATE.test(good)) continue;
        for (const time of TIMES) {
          holder[key] = time;
          yield copy;
        }
        holder[key] = good;
      }
    }
    yield* below(copy as Record<string, unknown>);
  }

  it.each<[string, object, (payload: never) => { valid: boolean }]>([
    ['book', bookRequest(), (p) => interactions.book.request(p, book)],
    ['amend', amendRequest(), (p) => interactions.amend.request(p, change)],
    ['cancel', cancelRequest(), (p) => interactions.cancel.request(p, change)],
    ['booked', bookResponse(), (p) => interactions.book.response(p, { sent: p })],
    ['read', visit(), (p) => interactions.read.response(p, { now, locations: [] })],
    [
      'retrieve',
      retrieveResponse(),
      (p) => interactions.retrieve.response(p, { now, appointments: [stored] }),
    ],
    [
      'slots',
      freeSlotsResponse(),
      (p) => interactions.searchForFreeSlots.response(p, { request, now, offers }),
    ],
    ['register', registerRequest(), (p) => interactions.register.request(p, patient)],
    [
      'slots of a booking',
      slots[0]!,
      (p) => interactions.book.request(bookRequest(), { ...book, slots: [p] }),
    ],
    [
      'a stored appointment',
      stored,
      (p) => interactions.amend.request(amendRequest(), { ...change, stored: p }),
    ],
    [
      'the stored appointments',
      stored,
      (p) =>
        interactions.retrieve.response(retrieveResponse(), {
          now,
          appointments: [p],
          request: 'Patient/1/Appointment?start=ge2026-06-15&start=le2026-06-16',
        }),
    ],
  ])('%s', (_, payload, run) => {
    let tried = 0;
    for (const wrong of withTimes(payload)) {
      expect(() => run(wrong as never)).not.toThrow();
      tried++;
    }
    expect(tried).toBeGreaterThan(0);
  });

  it.each(TIMES)('the clock, and the range of a search: %s', (time) => {
    expect(() => interactions.book.request(bookRequest(), { ...book, now: time })).not.toThrow();
    const url = `Slot?start=ge${time}&end=le${time}&status=free&_include=Slot:schedule`;
    const { valid } = interactions.searchForFreeSlots.request(url.replaceAll('+', '%2B'));
    const isRight =
      ['2016-12-31T23:59:60Z', '2026-06-30T23:59:60+00:00', '2026-06-15T08:59:60+01:00'].indexOf(time) > 0;
    expect(valid).toBe(isRight);
    expect(() =>
      interactions.retrieve.request(`Patient/1/Appointment?start=ge${time}&start=le${time}`, {
        now: time,
        record: undefined,
        pds: undefined,
      }),
    ).not.toThrow();
  });
});
