import type { Bundle, FhirResource, Patient } from 'fhir/r3.js';
import { interactions, localRecordOf, type PatientContext } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import { ETHNIC_CATEGORY, MARRIED, nothing, changed, example, findResponse, inBundle } from '../payloads.js';

/** PDS record of the patient who is found. */
const FOUND_ON_PDS = { birthDate: '1957-11-03', family: 'Thornton', given: ['Idris'] };
const UNVERIFIED = { ...localRecordOf(inBundle(findResponse(), 'Patient')), verified: false };
const VERIFIED = { ...UNVERIFIED, verified: true };
const SEARCH = 'Patient?identifier=https://fhir.nhs.uk/Id/nhs-number%7C9991230009';
const search = (url: string) => () => interactions.find.request(url, { record: VERIFIED, pds: FOUND_ON_PDS });

const find =
  (change: (bundle: Bundle<FhirResource>) => void = () => {}, more: PatientContext = {}) =>
  () =>
    interactions.find.response(changed(findResponse(), change), {
      pds: FOUND_ON_PDS,
      record: VERIFIED,
      ...more,
    });
const found = (change: (patient: Patient) => void) => find((b) => change(inBundle(b, 'Patient')));
const patient = () => example<Patient>('Patient-patient-traced');
const readPatient =
  (change: (p: Patient) => void = () => {}) =>
  () =>
    interactions.readPatient.response(changed(patient(), change), {
      pds: FOUND_ON_PDS,
      request: 'https://gp.example/fhir/Patient/patient-traced',
    });

/** Cases of finding and reading a patient. */
export const PATIENT_CASES: CasesById = {
  'FINDQ-01': {
    keeps: { once: search(SEARCH) },
    breaks: {
      none: search('Patient'),
      twice: search(`${SEARCH}&${SEARCH.slice('Patient?'.length)}`),
      'by another name': search('Patient?Identifier=https://fhir.nhs.uk/Id/nhs-number|9991230009'),
    },
  },
  'FINDQ-02': {
    keeps: { 'system and value': search(SEARCH) },
    breaks: {
      'no system': search('Patient?identifier=9991230009'),
      'an empty system': search('Patient?identifier=|9991230009'),
      'no value': search('Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|'),
      empty: search('Patient?identifier='),
    },
  },
  'FINDQ-03': {
    keeps: {
      'NHS numbers': search(SEARCH),
      'a system that the provider knows': () =>
        interactions.find.request('Patient?identifier=https://gp.example/id|7', {
          record: VERIFIED,
          pds: FOUND_ON_PDS,
          systems: ['https://gp.example/id'],
        }),
    },
    breaks: { 'another system': search('Patient?identifier=https://gp.example/id|7') },
  },
  'FINDQ-04': {
    keeps: { 'an NHS number': search(SEARCH) },
    breaks: {
      'another check digit': search('Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|9991230008'),
      letters: search('Patient?identifier=https://fhir.nhs.uk/Id/nhs-number|999123000X'),
    },
  },
  'FIND-01': {
    keeps: {
      'nobody flagged': find(),
      'flagged and left out': find(nothing, { pds: { ...FOUND_ON_PDS, flags: ['sensitive'] } }),
    },
    breaks: { 'flagged and returned': find(undefined, { pds: { ...FOUND_ON_PDS, flags: ['sensitive'] } }) },
  },
  'FIND-02': {
    keeps: {
      'verified long ago': find(),
      'verified now': find(undefined, { record: UNVERIFIED }),
      'not verified and left out': find(nothing, {
        record: UNVERIFIED,
        pds: { ...FOUND_ON_PDS, birthDate: '1990-01-01' },
      }),
    },
    breaks: {
      'to be verified and left out': find(nothing, { record: UNVERIFIED }),
      'not to be verified and returned': find(undefined, {
        record: UNVERIFIED,
        pds: { ...FOUND_ON_PDS, birthDate: '1990-01-01' },
      }),
      'deceased on PDS and returned': find(undefined, {
        record: UNVERIFIED,
        pds: { ...FOUND_ON_PDS, deceased: true },
      }),
      'superseded and returned': find(undefined, {
        record: UNVERIFIED,
        pds: { ...FOUND_ON_PDS, flags: ['superseded'] },
      }),
    },
  },
  'FIND-03': {
    keeps: { 'the example': find(), nobody: find(nothing, { record: null }) },
    breaks: {
      'no profile': found((p) => delete p.meta!.profile),
      'no version': found((p) => delete p.meta!.versionId),
      'no NHS number': found((p) => delete p.identifier),
      'no official name': found((p) => (p.name![0]!.use = 'usual')),
      'no date of birth': found((p) => delete p.birthDate),
      'no gender': found((p) => delete p.gender),
      'no managing organisation': found((p) => delete p.managingOrganization),
      'a marital status': found((p) => (p.maritalStatus = MARRIED)),
      'several at birth': found((p) => (p.multipleBirthBoolean = true)),
      'an ethnic category': found((p) => p.extension!.push(ETHNIC_CATEGORY)),
      'one that does not conform': found((p) => Object.assign(p, { animal: { species: { text: 'x' } } })),
    },
  },
  'FIND-04': {
    keeps: {
      'an active one': find(),
      'an inactive one, left out': find(nothing, { record: { ...VERIFIED, active: false } }),
    },
    breaks: {
      'an inactive one': find(undefined, { record: { ...VERIFIED, active: false } }),
      'a deceased one': find(undefined, { record: { ...VERIFIED, deceased: true } }),
    },
  },
  'FIND-05': {
    keeps: { 'the example': find() },
    breaks: {
      'no registration details': found((p) => delete p.extension),
      'no branch': found((p) => {
        p.extension![0]!.extension = [{ url: 'registrationPeriod', valuePeriod: { start: '2020-01-01' } }];
      }),
    },
  },
  'FIND-06': {
    keeps: { 'the example': find() },
    breaks: {
      'in a search': found((p) => (p.link = [{ other: { reference: 'Patient/2' }, type: 'seealso' }])),
      'in a read': readPatient((p) => (p.link = [{ other: { reference: 'Patient/2' }, type: 'seealso' }])),
    },
  },
  'READ-02': {
    keeps: { 'the example': readPatient() },
    breaks: {
      'no version': readPatient((p) => delete p.meta!.versionId),
      'no profile': readPatient((p) => (p.meta!.profile = [])),
      'no NHS number': readPatient((p) => delete p.identifier),
      'no gender': readPatient((p) => delete p.gender),
      'a marital status': readPatient((p) => (p.maritalStatus = MARRIED)),
      'a photograph': readPatient((p) => (p.photo = [{ title: 'x' }])),
    },
  },
  'READ-03': {
    keeps: { 'the one asked for': readPatient() },
    breaks: {
      'another one': readPatient((p) => (p.id = 'another')),
    },
  },
  'READ-04': {
    keeps: {
      'a record': () =>
        interactions.readPatient.request('Patient/1', { record: VERIFIED, pds: FOUND_ON_PDS }),
    },
    breaks: {
      'no record': () => interactions.readPatient.request('Patient/1', { record: null, pds: null }),
    },
  },
  'READ-05': {
    keeps: { 'the example': readPatient() },
    breaks: { 'no registration details': readPatient((p) => delete p.extension) },
  },
  'READ-01': {
    keeps: {
      'nothing on PDS': () => interactions.readPatient.request('Patient/1', { record: VERIFIED, pds: null }),
      'another flag': () => interactions.readPatient.response(patient(), { pds: { flags: ['superseded'] } }),
    },
    breaks: {
      'asked for': () =>
        interactions.readPatient.request('Patient/1', { record: VERIFIED, pds: { flags: ['sensitive'] } }),
      returned: () =>
        interactions.readPatient.response(patient(), { pds: { flags: ['invalid', 'sensitive'] } }),
    },
  },
};
