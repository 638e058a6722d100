import { describe, expect, it } from 'vitest';
import type { Patient } from 'fhir/r3.js';
import {
  decideFind,
  decideRead,
  decideRegistration,
  isSamePerson,
  type LocalRecord,
  localRecordOf,
  type PdsRecord,
  type PersonDetails,
} from '../../src/gpconnect/index.js';
import { example } from './payloads.js';

const person = (birthDate?: string, family?: string, ...given: string[]): PersonDetails => ({
  ...(birthDate !== undefined && { birthDate }),
  ...(family !== undefined && { family }),
  ...(given.length > 0 && { given }),
});

/** Local record, PDS record, whether they are of the same person, and why. */
const SAME: [why: string, local: PersonDetails, pds: PersonDetails, same: boolean][] = [
  [
    'the date of birth is equal; names do not count',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-05-31', 'Smith', 'Ann'),
    true,
  ],
  ['the date of birth is equal; names are missing', person('1952-05-31'), person('1952-05-31'), true],
  [
    'another day, the names alike',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-05-30', 'Jackson', 'Jane'),
    true,
  ],
  [
    'another month, the names alike',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-06-31', 'Jackson', 'Jane'),
    true,
  ],
  [
    'another year, the names alike',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1953-05-31', 'Jackson', 'Jane'),
    true,
  ],
  [
    'day and month swapped: only the year is equal',
    person('1952-05-04', 'Jackson', 'Jane'),
    person('1952-04-05', 'Jackson', 'Jane'),
    false,
  ],
  ['one part equal', person('1952-05-31', 'Jackson', 'Jane'), person('1952-06-30', 'Jackson', 'Jane'), false],
  ['no part equal', person('1952-05-31', 'Jackson', 'Jane'), person('1960-01-02', 'Jackson', 'Jane'), false],
  [
    'two parts, another family name',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-05-30', 'Johnson', 'Jane'),
    false,
  ],
  [
    'two parts, a family name with the same three letters',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-05-30', 'Jacobs', 'Jane'),
    true,
  ],
  [
    'two parts, another given name',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-05-30', 'Jackson', 'Ann'),
    false,
  ],
  [
    'two parts, a given name with the same letter',
    person('1952-05-31', 'Jackson', 'Jane'),
    person('1952-05-30', 'Jackson', 'Joan'),
    true,
  ],

  [
    'both without a day: year and month, the names alike',
    person('1952-05', 'Jackson', 'Jane'),
    person('1952-05', 'Jackson', 'Jane'),
    true,
  ],
  [
    'both without a day: year and month alone are no equal date',
    person('1952-05', 'Jackson', 'Jane'),
    person('1952-05', 'Smith', 'Ann'),
    false,
  ],
  [
    'one without a day, the names alike',
    person('1952-05', 'Jackson', 'Jane'),
    person('1952-05-31', 'Jackson', 'Jane'),
    true,
  ],
  [
    'one without a day, another month',
    person('1952-06', 'Jackson', 'Jane'),
    person('1952-05-31', 'Jackson', 'Jane'),
    false,
  ],
  [
    'both with a year alone: one part',
    person('1952', 'Jackson', 'Jane'),
    person('1952', 'Jackson', 'Jane'),
    false,
  ],
  ['no date of birth', person(undefined, 'Jackson', 'Jane'), person('1952-05-31', 'Jackson', 'Jane'), false],
  [
    'no date of birth on either side',
    person(undefined, 'Jackson', 'Jane'),
    person(undefined, 'Jackson', 'Jane'),
    false,
  ],
  ['what is no date', person('unknown', 'Jackson', 'Jane'), person('unknown', 'Jackson', 'Jane'), false],

  [
    'case does not count',
    person('1952-05-31', 'JACKSON', 'jane'),
    person('1952-05-30', 'jackson', 'JANE'),
    true,
  ],
  [
    'accents do not count',
    person('1952-05-31', 'Müller', 'Éva'),
    person('1952-05-30', 'Muller', 'Eva'),
    true,
  ],
  [
    'accents as letters of their own do not count',
    person('1952-05-31', 'Mu\u0308ller', 'E\u0301va'),
    person('1952-05-30', 'Müller', 'Éva'),
    true,
  ],
  [
    'letters that are no accents: Łukasz and Øster',
    person('1952-05-31', 'Øster', 'Łukasz'),
    person('1952-05-30', 'Oster', 'Lukasz'),
    true,
  ],
  ['ß is ss', person('1952-05-31', 'Heß', 'Jane'), person('1952-05-30', 'Hess', 'Jane'), true],
  [
    'spaces do not count',
    person('1952-05-31', 'De La Cruz', 'Jane'),
    person('1952-05-30', 'Delacruz', 'Jane'),
    true,
  ],
  [
    'spaces around do not count',
    person('1952-05-31', ' Jackson', ' Jane'),
    person('1952-05-30', 'Jackson', 'Jane'),
    true,
  ],
  [
    'hyphens do not count',
    person('1952-05-31', 'Ng-Smith', 'Jane'),
    person('1952-05-30', 'Ngsmith', 'Jane'),
    true,
  ],
  [
    'apostrophes of any form do not count',
    person('1952-05-31', "O'Neill", 'Jane'),
    person('1952-05-30', 'O’Neill', 'Jane'),
    true,
  ],
  [
    'letters of another alphabet are letters',
    person('1952-05-31', 'Иванов', 'Анна'),
    person('1952-05-30', 'ИВАНЕНКО', 'Алла'),
    true,
  ],
  ['a short name and the same', person('1952-05-31', 'Ng', 'Jane'), person('1952-05-30', 'Ng', 'Jane'), true],
  [
    'a short name and a longer one',
    person('1952-05-31', 'Ng', 'Jane'),
    person('1952-05-30', 'Nguyen', 'Jane'),
    false,
  ],

  [
    'no family name on one side',
    person('1952-05-31', undefined, 'Jane'),
    person('1952-05-30', 'Jackson', 'Jane'),
    false,
  ],
  [
    'no family name on either side',
    person('1952-05-31', undefined, 'Jane'),
    person('1952-05-30', undefined, 'Jane'),
    false,
  ],
  [
    'no given name on one side',
    person('1952-05-31', 'Jackson'),
    person('1952-05-30', 'Jackson', 'Jane'),
    false,
  ],
  ['no given name on either side', person('1952-05-31', 'Jackson'), person('1952-05-30', 'Jackson'), false],
  [
    'a family name without letters',
    person('1952-05-31', '-', 'Jane'),
    person('1952-05-30', '-', 'Jane'),
    false,
  ],
  [
    'several given names: the first counts',
    person('1952-05-31', 'Jackson', 'Jane', 'Ann'),
    person('1952-05-30', 'Jackson', 'June', 'Mary'),
    true,
  ],
  [
    'several given names: the second does not',
    person('1952-05-31', 'Jackson', 'Jane', 'Ann'),
    person('1952-05-30', 'Jackson', 'Ann'),
    false,
  ],
  [
    'several given names in one',
    person('1952-05-31', 'Jackson', 'Jane Ann'),
    person('1952-05-30', 'Jackson', 'Jane'),
    true,
  ],
];

describe('two records are of the same person', () => {
  it.each(SAME)('%s', (_, local, pds, same) => {
    expect(isSamePerson(local, pds)).toBe(same);
    expect(isSamePerson(pds, local)).toBe(same);
  });
});

const JANE = person('1952-05-31', 'Jackson', 'Jane');
const record = (more: Partial<LocalRecord> = {}): LocalRecord => ({
  ...JANE,
  active: true,
  verified: false,
  ...more,
});
const pds = (more: Partial<PdsRecord> = {}): PdsRecord => ({ ...JANE, ...more });

describe('find', () => {
  it.each<
    [
      why: string,
      local: LocalRecord | undefined,
      onPds: PdsRecord | undefined,
      answer: string,
      mark: boolean,
      rule: string | undefined,
    ]
  >([
    ['there is no record', undefined, pds(), 'empty', false, undefined],
    ['the record is inactive', record({ active: false }), pds(), 'empty', false, 'FIND-04'],
    ['the record is of somebody deceased', record({ deceased: true }), pds(), 'empty', false, 'FIND-04'],
    ['it was verified', record({ verified: true }), pds(), 'patient', false, undefined],
    [
      'it was verified, and PDS has nothing',
      record({ verified: true }),
      undefined,
      'patient',
      false,
      undefined,
    ],
    ['it is verified now', record(), pds(), 'patient', true, 'FIND-02'],
    ['PDS has nothing', record(), undefined, 'empty', false, 'FIND-02'],
    [
      'PDS has somebody else',
      record(),
      pds(person('1960-01-02', 'Jackson', 'Jane')),
      'empty',
      false,
      'FIND-02',
    ],
    ['deceased on PDS', record(), pds({ deceased: true }), 'empty', false, 'FIND-02'],
    ['invalid on PDS', record(), pds({ flags: ['invalid'] }), 'empty', false, 'FIND-02'],
    ['superseded on PDS', record(), pds({ flags: ['superseded'] }), 'empty', false, 'FIND-02'],
    ['sensitive on PDS', record(), pds({ flags: ['sensitive'] }), 'empty', false, 'FIND-01'],
    [
      'sensitive on PDS, though verified',
      record({ verified: true }),
      pds({ flags: ['sensitive'] }),
      'empty',
      false,
      'FIND-01',
    ],
  ])('%s', (_, local, onPds, answer, markVerified, rule) => {
    const decision = decideFind(local, onPds);
    expect([decision.answer, decision.markVerified, decision.rule]).toEqual([answer, markVerified, rule]);
    expect(decision.reason).not.toBe('');
  });
});

describe('read', () => {
  it.each([
    [{}, 'patient'],
    [{ flags: ['invalid', 'superseded'] }, 'patient'],
    [{ flags: ['sensitive'] }, 'not-found'],
  ] as const)('%j', (onPds, answer) => {
    expect(decideRead(onPds).answer).toBe(answer);
  });
});

describe('register', () => {
  it.each<[why: string, local: LocalRecord | null, onPds: PdsRecord | null, answer: string, rule: string]>([
    ['nobody knows the patient here', null, pds(), 'create', 'REG-06'],
    ['an inactive record', record({ active: false }), pds(), 'reactivate', 'REG-06'],
    ['an active record', record(), pds(), 'refuse', 'REG-06'],
    ['a deceased record', record({ active: false, deceased: true }), pds(), 'refuse', 'REG-06'],
    ['PDS is asked first', record(), pds({ deceased: true }), 'refuse', 'REG-05'],
    ['not on PDS', null, null, 'refuse', 'REG-05'],
    ['sensitive', null, pds({ flags: ['sensitive'] }), 'refuse', 'REG-05'],
    ['not verified', null, pds({ verified: false }), 'refuse', 'REG-05'],
    [
      'a record that was never verified',
      record({ ...person('1950-01-01', 'X', 'Y') }),
      pds(),
      'refuse',
      'REG-13',
    ],
  ])('%s', (_, local, onPds, answer, rule) => {
    const decision = decideRegistration(JANE, local, onPds);
    expect([decision.answer, decision.rule]).toEqual([answer, rule]);
  });
});

it('makes a local record of a Patient', () => {
  expect(localRecordOf(example<Patient>('Patient-patient-traced'))).toEqual({
    birthDate: '1957-11-03',
    family: 'Thornton',
    given: ['Idris'],
    active: true,
    deceased: false,
    verified: true,
  });
  expect(
    localRecordOf({
      resourceType: 'Patient',
      active: false,
      deceasedDateTime: '2026-01-01',
      name: [{ family: 'A' }, { use: 'official', family: 'B' }],
    }),
  ).toEqual({
    family: 'B',
    active: false,
    deceased: true,
    verified: false,
  });
});
