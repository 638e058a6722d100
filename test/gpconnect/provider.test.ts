import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Appointment, FhirResource, Schedule } from 'fhir/r3.js';
import { validateGPConnectOperationOutcome1, type GPConnectSlot1 } from '../../generated/index.js';
import { interactions } from '../../src/gpconnect/index.js';
import { UNKNOWN } from './checks.js';
import { bookRequest, bookResponse, changed, example, setChannel, slot } from './payloads.js';
import { provider, type Practice } from './provider.js';

const SLOTS = ['free-in-person', 'free-in-person-next', 'free-telephone'].map(
  (name) => slot(name) as GPConnectSlot1,
);
const practice: Practice = {
  contextOf: async (appointment) => {
    const { slot = [] } = (appointment ?? {}) as { slot?: { reference?: string }[] };
    return {
      slots: SLOTS.filter(({ id }) => slot.some(({ reference }) => reference === `Slot/${id}`)),
      schedules: [example<Schedule>('Schedule-schedule-gp-morning')],
      participants: [
        'Patient-patient-registered',
        'Location-location-gp-practice',
        'Practitioner-practitioner-gp',
      ].map((file) => example<FhirResource>(file)),
      offers: () => undefined,
      pds: {},
    };
  },
  book: async () => bookResponse(),
  now: () => new Date('2026-06-10T12:00:00Z'),
};

describe('a provider that answers bookings, over HTTP', () => {
  const server = provider(practice);
  afterAll(() => server.close());

  const post = async (payload: unknown) => {
    const response = await server.inject({
      method: 'POST',
      url: '/Appointment',
      headers: { 'content-type': 'application/fhir+json' },
      payload: JSON.stringify(payload),
    });
    const body = response.json<{ resourceType: string; issue?: { diagnostics: string }[] }>();
    const [type] = String(response.headers['content-type']).split(';');
    return { status: response.statusCode, type, body };
  };

  it('is the one that the guide shows', () => {
    const shown = readFileSync(join(import.meta.dirname, '../../src/gpconnect/README.md'), 'utf8');
    const source = readFileSync(join(import.meta.dirname, 'provider.ts'), 'utf8');
    const [, handler] = /\/\/ <readme>\n([\s\S]*?) *\/\/ <\/readme>/.exec(source)!;
    expect(shown).toContain(handler!.replace(/^ {2}/gm, ''));
  });

  const twoSlots = (second: string) =>
    changed(bookRequest(), (a) => {
      a.slot!.push({ reference: `Slot/slot-${second}` });
      a.end = slot(second).end;
    });

  it('books', async () => {
    const { status, type, body } = await post(bookRequest());
    expect([status, type, body.resourceType]).toEqual([201, 'application/fhir+json', 'Appointment']);
    expect(interactions.book.response(body).issues).toEqual([]);
  });

  it('refuses to answer where it was not able to apply all rules', async () => {
    const blind = provider({
      ...practice,
      contextOf: async (a) => ({ ...(await practice.contextOf(a)), slots: undefined }),
    });
    const headers = { 'content-type': 'application/fhir+json' };
    const payload = JSON.stringify(bookRequest());
    const response = await blind.inject({ method: 'POST', url: '/Appointment', headers, payload });
    expect(response.statusCode).toBe(500);
    expect(validateGPConnectOperationOutcome1(response.json()).issues).toEqual([]);
    await blind.close();
  });

  it('books two adjacent slots of one service type', async () => {
    expect((await post(twoSlots('free-in-person-next'))).status).toBe(201);
  });

  it.each<[why: string, payload: unknown, status: number, rules: string[]]>([
    [
      'two slots that do not belong together',
      twoSlots('free-telephone'),
      422,
      ['BOOK-13', 'BOOK-13', 'BOOK-13'],
    ],
    [
      'a slot that is not there',
      changed(bookRequest(), (a) => (a.slot = [{ reference: 'Slot/none' }])),
      422,
      ['BOOK-12'],
    ],
    ['a visit', changed(bookRequest(), (a) => setChannel(a, 'Visit')), 422, ['BOOK-09']],
    [
      'something else',
      { resourceType: 'Patient' } satisfies Partial<Record<keyof Appointment, string>>,
      422,
      ['APPT-01'],
    ],
    ['nothing', null, 422, ['APPT-01']],
  ])('refuses %s', async (_, payload, expected, rules) => {
    const { status, body } = await post(payload);
    expect(status).toBe(expected);
    expect(validateGPConnectOperationOutcome1(body).issues).toEqual([]);
    expect(body.issue!.map(({ diagnostics }) => diagnostics.split(':')[0])).toEqual(rules);
  });
});

describe('two adjacent slots of different service types', () => {
  it('are refused with BOOK-13 and 422', () => {
    const slots = [
      SLOTS[0]!,
      { ...SLOTS[1]!, serviceType: [{ text: 'Blood test' }] as GPConnectSlot1['serviceType'] & object },
    ];
    const { valid, issues, reply } = interactions.book.request(twoSlotsOf(slots), { ...UNKNOWN, slots });
    expect(valid).toBe(false);
    expect(issues.map((i) => [i.rule, i.since, i.ticket, i.expression])).toEqual([
      ['BOOK-13', '1.2.7', 912, 'Appointment.slot[1]'],
    ]);
    expect(reply.status).toBe(422);
  });
});

function twoSlotsOf(slots: readonly GPConnectSlot1[]) {
  return changed(bookRequest(), (a) => {
    a.slot = slots.map(({ id }) => ({ reference: `Slot/${id}` }));
    a.end = slots[1]!.end;
  });
}
