import type { Patient } from 'fhir/r3.js';
import { NHS_NUMBER } from './names.js';
import { nhsNumberVerificationStatus } from '../../generated/types/ExtensionCareConnectGPCNHSNumberVerificationStatus1.js';

/** By what two records are held to be of the same person. */
export interface PersonDetails {
  /** A FHIR date: a year, a year and month, or a day. */
  birthDate?: string;
  /** The first family name. */
  family?: string;
  /** In order. */
  given?: readonly string[];
}

/** A patient's record at the practice. */
export interface LocalRecord extends PersonDetails {
  active: boolean;
  deceased?: boolean;
  /** True if the NHS number was ever traced or verified. */
  verified: boolean;
}

export const PDS_FLAGS = ['invalid', 'sensitive', 'superseded'] as const;
export type PdsFlag = (typeof PDS_FLAGS)[number];

/** The record of PDS, the national demographics service, under an NHS number. */
export interface PdsRecord extends PersonDetails {
  deceased?: boolean;
  flags?: readonly PdsFlag[];
  /** For a registration: true if PDS verified the NHS number. If it is absent, the details are compared. */
  verified?: boolean;
}

const VERIFIED = '01';

/** The details by which a Patient is compared: of the official name, or of the first where none is. */
export function detailsOf({ birthDate, name }: Patient): PersonDetails {
  const used = name?.find(({ use }) => use === 'official') ?? name?.[0];
  return {
    ...(birthDate !== undefined && { birthDate }),
    ...(used?.family !== undefined && { family: used.family }),
    ...(used?.given && { given: used.given.filter((part) => part !== null) }),
  };
}

/** A Patient as the local record that decisions are made of. */
export function localRecordOf(patient: Patient): LocalRecord {
  const number = patient.identifier?.find(({ system }) => system === NHS_NUMBER);
  const status = nhsNumberVerificationStatus(number)?.coding?.[0]?.code;
  return {
    ...detailsOf(patient),
    active: patient.active ?? true,
    deceased: patient.deceasedDateTime !== undefined || patient.deceasedBoolean === true,
    verified: status === VERIFIED,
  };
}

/** Letters that no accent makes of others. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** The letters of a name in one spelling: without case, accents, spaces, hyphens and apostrophes. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter]!)
    .replace(/\P{L}/gu, '');
}

/** True if two names begin with the same letters. A missing name is like no other, not even another missing one. */
function beginAlike(a: string | undefined, b: string | undefined, length: number): boolean {
  const [x, y] = [a, b].map((name) => [...lettersOf(name ?? '')].slice(0, length).join(''));
  return x !== '' && x === y;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/** Counts the parts (year, month, day) that two dates of birth share. A part that one of them lacks does not count. */
function sharedParts(a: string | undefined, b: string | undefined): number {
  const [x, y] = [DATE.exec(a ?? ''), DATE.exec(b ?? '')];
  return x && y ? [1, 2, 3].filter((part) => x[part] !== undefined && x[part] === y[part]).length : 0;
}

/**
 * True if two records are taken to be of the same person: the dates of birth are equal; or two of their three parts are, with the first
 * three letters of the family name and the first letter of the given name.
 */
export function isSamePerson(a: PersonDetails, b: PersonDetails): boolean {
  const shared = sharedParts(a.birthDate, b.birthDate);
  if (shared === 3) return true;
  return shared === 2 && beginAlike(a.family, b.family, 3) && beginAlike(a.given?.[0], b.given?.[0], 1);
}
