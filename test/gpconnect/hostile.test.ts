import { describe, expect, it } from 'vitest';
import { freeSlots, interactions, patientAppointments } from '../../src/gpconnect/index.js';
import type { GPConnectAppointment1 } from '../../generated/types/GPConnectAppointment1.js';
import type { GPConnectSlot1 } from '../../generated/types/GPConnectSlot1.js';
import {
  amendRequest,
  bookRequest,
  cancelRequest,
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
const stored = readResponse() as GPConnectAppointment1;
const change = { now, slots, stored, ifMatch: 'W/"1"' };
const patient = { pds: { birthDate: '1990-12-24' }, record: null };
const request = 'Slot?start=ge2026-06-15&end=le2026-06-15';

describe('whatever is wrong with a payload, it is told and not thrown', () => {
  it.each<[name: string, payload: object, run: (payload: unknown) => unknown]>([
    ['book', bookRequest(), (p) => interactions.book.request(p, { now, slots, request })],
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
      (p) => interactions.searchForFreeSlots.response(p, { request }),
    ],
    ['find', findResponse(), (p) => interactions.find.response(p, patient)],
    ['register', registerRequest(), (p) => interactions.register.request(p, patient)],
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
    expect(interactions.searchForFreeSlots.request(url).valid).toBe(false);
  });
});

it('a payload that is right stays right, and is not changed', () => {
  const payload = Object.freeze(bookRequest());
  const before = JSON.stringify(payload);
  const result = interactions.book.request(payload, { now, slots });
  expect(result.valid && result.value).toBe(payload);
  expect(JSON.stringify(payload)).toBe(before);
  expect(freeSlots(retrieveResponse())).toEqual([]);
  expect(patientAppointments(freeSlotsResponse())).toEqual([]);
});
