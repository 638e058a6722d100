import { describe, expect, it } from 'vitest';
import type { Bundle, FhirResource, Patient } from 'fhir/r3.js';
import { interactionRules, type InteractionResult, interactions } from '../../src/gpconnect/index.js';
import { CASES } from './cases.js';
import { UNKNOWN } from './checks.js';
import {
  bookRequest,
  bookResponse,
  changed,
  example,
  findResponse,
  inBundle,
  registerRequest,
  retrieveResponse,
} from './payloads.js';

const broken = Object.entries(CASES).flatMap(([id, { breaks }]) =>
  Object.entries(breaks).map(([name, run]) => ({ id, name, run })),
);
/** The parts of a reply that go over the wire. */
const wire = ({ reply, ...result }: InteractionResult<unknown>) => {
  const { status, headers, outcome, bundle } = reply;
  const own = result.valid ? result.value : undefined;
  return JSON.stringify([status, headers, outcome ?? bundle ?? own]);
};

const RECORD = { active: true, verified: true, birthDate: '1957-11-03' };
const SEARCH = 'Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|9991230009';
const nobody: Bundle = { resourceType: 'Bundle', type: 'searchset' };
const patient = () => example<Patient>('Patient-patient-traced');
const sensitive = { pds: { flags: ['sensitive' as const] } };
const RETRIEVE = 'Patient/1/Appointment?start=ge2026-06-15&start=le2026-06-16';
const TIME = { now: '2026-06-10T12:00:00Z' };
const found = (context: object) => interactions.find.response(findResponse(), context);
const sought = (context: object) =>
  interactions.find.request(SEARCH, { record: RECORD, pds: {}, ...context });
const registered = (context: object) =>
  interactions.register.request(registerRequest(), { pds: null, record: null, ...context });
const PDS = { birthDate: '1990-12-24', family: 'Wojcik', given: ['Marek'] };
const wrongNumber = changed(registerRequest(), (p) => {
  (p.parameter![0]!.resource as Patient).identifier![0]!.value = '9991235486';
});

/** Each decision beside the case that it must look like. */
const LOOKS_LIKE: [
  decision: string,
  is: () => InteractionResult<unknown>,
  like: () => InteractionResult<unknown>,
][] = [
  [
    'READ-01 request',
    () => interactions.readPatient.request('Patient/1', { record: RECORD, ...sensitive }),
    () => interactions.readPatient.request('Patient/1', { record: null, pds: null }),
  ],
  [
    'READ-01 response',
    () => interactions.readPatient.response(patient(), sensitive),
    () => interactions.readPatient.request('Patient/1', { record: null, pds: null }),
  ],
  [
    'READ-04 and READ-01',
    () => interactions.readPatient.request('Patient/1', { record: null, ...sensitive }),
    () => interactions.readPatient.request('Patient/1', { record: null, pds: null }),
  ],
  [
    'FIND-01 response',
    () => found({ record: RECORD, ...sensitive }),
    () => interactions.find.response(nobody, { record: null, pds: null }),
  ],
  [
    'FIND-01 request',
    () => sought(sensitive),
    () => interactions.find.response(nobody, { record: null, pds: null }),
  ],
  [
    'FIND-02 response',
    () => found({ record: { ...RECORD, verified: false }, pds: { birthDate: '1990-01-01' } }),
    () => interactions.find.response(nobody, { record: null, pds: null }),
  ],
  [
    'FIND-02 request',
    () => sought({ record: { ...RECORD, verified: false }, pds: { ...RECORD, deceased: true } }),
    () => interactions.find.response(nobody, { record: null, pds: null }),
  ],
  [
    'FIND-04 response',
    () => found({ record: { ...RECORD, active: false } }),
    () => interactions.find.response(nobody, { record: null, pds: null }),
  ],
  [
    'FIND-04 request',
    () => sought({ record: { ...RECORD, deceased: true } }),
    () => interactions.find.response(nobody, { record: null, pds: null }),
  ],
  [
    'FIND-01 beside another fault of the response',
    () =>
      interactions.find.response(
        changed(findResponse(), (b) => delete inBundle(b, 'Patient').gender),
        sensitive,
      ),
    () => interactions.find.response(nobody, {}),
  ],
  ['REG-05 sensitive', () => registered({ pds: { ...PDS, flags: ['sensitive'] } }), () => registered({})],
  ['REG-05 deceased', () => registered({ pds: { ...PDS, deceased: true } }), () => registered({})],
  ['REG-05 not verified', () => registered({ pds: { ...PDS, verified: false } }), () => registered({})],
  [
    'REG-05 superseded',
    () => registered({ pds: { ...PDS, flags: ['superseded'] } }),
    () => interactions.register.request(wrongNumber, { pds: undefined, record: undefined }),
  ],
  [
    'REG-05 invalid',
    () => registered({ pds: { ...PDS, flags: ['invalid'] } }),
    () => interactions.register.request(wrongNumber, { pds: undefined, record: undefined }),
  ],
  [
    'REG-05 with a record at the practice',
    () =>
      registered({ pds: { ...PDS, flags: ['sensitive'] }, record: { ...PDS, active: true, verified: true } }),
    () => registered({}),
  ],
  [
    'REG-06 deceased at the practice',
    () => registered({ pds: PDS, record: { ...PDS, active: false, deceased: true, verified: true } }),
    () => registered({}),
  ],
  [
    'REG-13',
    () => registered({ pds: PDS, record: { birthDate: '1950-01-01', active: true, verified: false } }),
    () => registered({}),
  ],
  [
    'REG-12',
    () => registered({ pds: 'unreachable' }),
    () => registered({ pds: 'unreachable', record: { ...PDS, active: true, verified: true } }),
  ],
  [
    'REG-06 active',
    () => registered({ pds: PDS, record: { ...PDS, active: true, verified: true } }),
    () => registered({ pds: { verified: true }, record: { active: true, verified: true } }),
  ],
  [
    'APPT-04 retrieve',
    () => interactions.retrieve.request(RETRIEVE, { ...TIME, record: RECORD, ...sensitive }),
    () => interactions.retrieve.request(RETRIEVE, { ...TIME, record: null, pds: null }),
  ],
  [
    'APPT-04 retrieve response',
    () => interactions.retrieve.response(retrieveResponse(), { ...TIME, ...sensitive }),
    () => interactions.retrieve.request(RETRIEVE, { ...TIME, record: null, pds: null }),
  ],
  [
    'APPT-04 read',
    () => interactions.read.request('Appointment/1', { stored: bookResponse(), ...sensitive }),
    () => interactions.retrieve.request(RETRIEVE, { ...TIME, record: null, pds: null }),
  ],
  [
    'APPT-04 book, beside a context that says more',
    () =>
      interactions.book.request(bookRequest(), {
        ...UNKNOWN,
        slots: [],
        now: '2027-01-01T00:00:00Z',
        ...sensitive,
      }),
    () => interactions.retrieve.request(RETRIEVE, { ...TIME, record: null, pds: null }),
  ],
  [
    'APPT-04 amend, beside a stored appointment that is cancelled',
    () =>
      interactions.amend.request(bookResponse(), {
        ...UNKNOWN,
        stored: { ...bookResponse(), status: 'cancelled' } as never,
        ...sensitive,
      }),
    () => interactions.retrieve.request(RETRIEVE, { ...TIME, record: null, pds: null }),
  ],
  [
    'APPT-05 amend',
    () => interactions.amend.request(bookResponse(), { ...UNKNOWN, stored: null }),
    () => interactions.read.request('Appointment/1', { stored: null, pds: {} }),
  ],
  [
    'PRAC-04',
    () => interactions.readPractitioner.request('Practitioner/1', { stored: null }),
    () => interactions.readPractitioner.request('Practitioner/2', { stored: null }),
  ],
  [
    'ORG-04',
    () => interactions.readOrganization.request('Organization/1', { stored: null }),
    () => interactions.readOrganization.request('Organization/2', { stored: null }),
  ],
  [
    'LOC-04',
    () => interactions.readLocation.request('Location/1', { stored: null }),
    () => interactions.readLocation.request('Location/2', { stored: null }),
  ],
];

describe('the reply to a decision is that of the case it must look like, byte for byte', () => {
  it.each(LOOKS_LIKE)('%s', (_, is, like) => {
    expect(wire(is())).toBe(wire(like()));
    expect(wire(is())).not.toMatch(
      /sensitive|deceased|flagged|superseded|active record|PDS (has|cannot)|(READ|FIND|REG|APPT)-\d/,
    );
  });

  it('covers every rule that decides', () => {
    const covered = new Set(LOOKS_LIKE.flatMap(([name]) => name.match(/[A-Z]+-\d+/g) ?? []));
    const deciding = Object.entries(interactionRules)
      .filter(([id, { level }]) => level === 'decision' && !id.startsWith('AVAIL') && id !== 'RETRQ-05')
      .map(([id]) => id);
    expect(deciding.filter((id) => !covered.has(id))).toEqual([]);
  });

  it('keeps the reason for the log', () => {
    const { issues } = interactions.readPatient.request('Patient/1', { record: RECORD, ...sensitive });
    expect(issues.map(({ rule, message }) => [rule, message])).toEqual([
      ['READ-01', 'the patient is flagged sensitive on PDS'],
    ]);
    expect(sought(sensitive).issues.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['FIND-01', 'information'],
    ]);
  });
});

/** Values that identify the people of the examples. */
const PERSONAL =
  /Thornton|Idris|9991230009|1957-11-03|Shah|Asha|9476719931|Wojcik|Marek|9991235485|1990-12-24|Okafor|Ngozi|113 496|Mill Lane|2026-06-15/;

describe('a responder’s own fault quotes nothing of the record', () => {
  const SECRET = 'Marmaduke Secretname 9434765919';
  function* spoilt(): Generator<[string, Bundle<FhirResource>]> {
    const holders: ((b: Bundle<FhirResource>) => Record<string, unknown>)[] = [
      (b) => inBundle(b, 'Patient') as never,
      (b) => inBundle(b, 'Patient').name![0]! as never,
      (b) => inBundle(b, 'Patient').identifier![0]! as never,
      (b) => inBundle(b, 'Patient').meta! as never,
      (b) => b.entry![0]! as never,
      (b) => b as never,
    ];
    for (const [i, holder] of holders.entries()) {
      for (const key of [...Object.keys(holder(findResponse())), 'gender', 'birthDate', 'unknown', SECRET]) {
        for (const value of [
          SECRET,
          [SECRET],
          { [SECRET]: SECRET },
          { reference: SECRET },
          [{ system: SECRET, value: SECRET, code: SECRET }],
        ]) {
          yield [`${i} ${key}`, changed(findResponse(), (b) => (holder(b)[key] = value))];
        }
      }
    }
  }

  it('in a reply, nor in an issue that is redacted', () => {
    let errors = 0;
    for (const [name, payload] of spoilt()) {
      const { reply } = interactions.find.response(payload, {});
      expect([name, JSON.stringify(reply)]).toEqual([name, expect.not.stringContaining('Secretname')]);
      if (reply.status === 500) {
        errors++;
        expect(reply.outcome!.issue.every(({ diagnostics }) => diagnostics)).toBe(true);
      }
      const { issues, notChecked, reply: answer } = interactions.find.response(payload, {}, { redact: true });
      expect(JSON.stringify([issues, notChecked, answer])).not.toContain('Secretname');
      for (const issue of issues)
        expect([issue.code, issue.expression]).toEqual([expect.any(String), expect.any(String)]);
    }
    expect(errors).toBeGreaterThan(50);
  });

  it('nor for any case of a response', () => {
    for (const { id, name, run } of broken) {
      const { reply, ...result } = run();
      if (reply.status !== 500 || result.valid) continue;
      expect([id, name, JSON.stringify(reply)]).toEqual([id, name, expect.not.stringMatching(PERSONAL)]);
    }
  });

  it('redacts a request too, and keeps places, codes and rules', () => {
    const wrong = changed(bookRequest(), (a) => {
      a.start = '2026-06-15T09:05:00+01:00';
      a.description = SECRET.repeat(10);
    });
    const plain = interactions.book.request(wrong, { ...UNKNOWN, now: '2027-01-01T00:00:00Z' });
    const hidden = interactions.book.request(
      wrong,
      { ...UNKNOWN, now: '2027-01-01T00:00:00Z' },
      { redact: true },
    );
    const shape = (r: InteractionResult<unknown>) =>
      r.issues.map(({ code, rule, expression }) => [code, rule, expression]);
    expect(shape(hidden)).toEqual(shape(plain));
    expect(JSON.stringify(hidden.issues)).not.toMatch(/Secretname|2026-06-15/);
  });
});
