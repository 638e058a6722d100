import type { Bundle, CapabilityStatement, FhirResource, Parameters, Patient } from 'fhir/r3.js';
import { capabilityStatement } from '../../../generated/capability/index.js';
import { interactions, localRecordOf, type PatientContext } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import {
  changed,
  example,
  findResponse,
  inBundle,
  patientIn,
  registerRequest,
  withoutValue,
} from '../payloads.js';

/** What PDS has of the patient who is to be registered, and of the one who is found. */
const PDS = { birthDate: '1990-12-24', family: 'Wojcik', given: ['Marek'] };
const FOUND_ON_PDS = { birthDate: '1957-11-03', family: 'Thornton', given: ['Idris'] };
const UNVERIFIED = { ...localRecordOf(inBundle(findResponse(), 'Patient')), verified: false };
const VERIFIED = { ...UNVERIFIED, verified: true };

const register =
  (change: (patient: Patient, parameters: Parameters) => void = () => {}, more: PatientContext = {}) =>
  () =>
    interactions.register.request(
      changed(registerRequest(), (p) => change(patientIn(p), p)),
      { pds: PDS, record: null, ...more },
    );
const find =
  (change: (bundle: Bundle<FhirResource>) => void = () => {}, more: PatientContext = {}) =>
  () =>
    interactions.find.response(changed(findResponse(), change), {
      pds: FOUND_ON_PDS,
      record: VERIFIED,
      ...more,
    });
const found = (change: (patient: Patient) => void) => find((b) => change(inBundle(b, 'Patient')));
const nobody = (bundle: Bundle<FhirResource>) => {
  delete bundle.entry;
  delete bundle.meta;
};
const patient = () => example<Patient>('Patient-patient-traced');
const statement =
  (change: (s: CapabilityStatement) => void = () => {}) =>
  () =>
    interactions.capability.response(
      changed(
        capabilityStatement({
          software: { name: 'Practice system', version: '3.1' },
          publisher: 'A supplier',
          contact: [{ name: 'Support' }],
          date: '2026-06-01',
        }),
        change,
      ),
    );

const NHS_COMMUNICATION =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1';
const ETHNIC_CATEGORY = {
  url: 'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1',
  valueCodeableConcept: {
    coding: [
      {
        system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-EthnicCategory-1',
        code: 'A',
        display: 'British, Mixed British',
      },
    ],
  },
};
const MARRIED = {
  coding: [{ system: 'http://hl7.org/fhir/v3/MaritalStatus', code: 'M', display: 'Married' }],
};
const phone = (use: 'home' | 'work' | 'mobile' | 'temp') =>
  ({ system: 'phone', value: '0113 496 0999', use }) as const;

export const PATIENT_CASES: CasesById = {
  'REG-01': {
    keeps: { 'the example': register() },
    breaks: {
      'a Patient without a profile': register((p) => delete p.meta),
      'another profile': register((p) => (p.meta = { profile: ['http://example.org/Patient'] })),
      'no registerPatient': register((_, parameters) => (parameters.parameter![0]!.name = 'register')),
      'two of them': register((_, parameters) =>
        parameters.parameter!.push(structuredClone(parameters.parameter![0]!)),
      ),
      'a gender that does not exist': register((p) => Object.assign(p, { gender: 'm' })),
    },
  },
  'REG-02': {
    keeps: {
      'the example': register(),
      'another name': register((p) => p.name!.push({ use: 'nickname', text: 'Mark' })),
    },
    breaks: {
      'no NHS number': register((p) => delete p.identifier),
      'another identifier': register((p) => (p.identifier = [{ system: 'http://example.org', value: '1' }])),
      'no name': register((p) => delete p.name),
      'no official name': register((p) => (p.name![0]!.use = 'usual')),
      'two official names': register((p) => p.name!.push(structuredClone(p.name![0]!))),
      'no family name': register((p) => delete p.name![0]!.family),
      'no given name': register((p) => delete p.name![0]!.given),
      'no date of birth': register((p) => delete p.birthDate, { pds: { ...PDS, verified: true } }),
    },
  },
  'REG-03': {
    keeps: {
      'the example': register(),
      'of every kind one': register((p) =>
        p.telecom!.push(phone('work'), phone('temp'), { system: 'email', value: 'a@example.org' }),
      ),
    },
    breaks: {
      'two homes': register((p) => p.address!.push({ use: 'home', line: ['x'] })),
      'two temporary addresses': register((p) => p.address!.push({ use: 'temp', line: ['x'] })),
      ...Object.fromEntries(
        (['home', 'work', 'mobile', 'temp'] as const).map((use) => [
          `two telephones, ${use}`,
          register((p) => (p.telecom = [phone(use), phone(use)])),
        ]),
      ),
      'two email addresses': register((p) =>
        p.telecom!.push(
          { system: 'email', value: 'a@example.org' },
          { system: 'email', value: 'b@example.org' },
        ),
      ),
    },
  },
  'REG-04': {
    keeps: {
      'the example': register(),
      'no language': register((p) => delete p.extension),
      'two languages': register((p) =>
        p.extension!.push(p.extension!.find(({ url }) => url === NHS_COMMUNICATION)!),
      ),
    },
    breaks: {
      'an id': register((p) => (p.id = '1')),
      active: register((p) => (p.active = true)),
      'a marital status': register((p) => (p.maritalStatus = MARRIED)),
      'a date of death': register((p) => (p.deceasedDateTime = '2026-01-01')),
      'a practitioner': register((p) => (p.generalPractitioner = [{ reference: 'Practitioner/1' }])),
      'a managing organisation': register((p) => (p.managingOrganization = { reference: 'Organization/1' })),
      'a contact': register((p) => (p.contact = [{ name: { use: 'official', text: 'x' } }])),
      'a narrative': register(
        (p) => (p.text = { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">x</div>' }),
      ),
      'an ethnic category': register((p) => p.extension!.push(ETHNIC_CATEGORY)),
      'an extension of somebody else': register((p) =>
        p.extension!.push({ url: 'http://example.org/x', valueBoolean: true }),
      ),
      'a photograph': register((p) => (p.photo = [{ title: 'x' }])),
    },
  },
  'REG-05': {
    keeps: {
      'alive and verified': register(),
      'verified by PDS whatever the details': register(undefined, { pds: { verified: true } }),
    },
    breaks: {
      deceased: register(undefined, { pds: { ...PDS, deceased: true } }),
      ...Object.fromEntries(
        (['invalid', 'sensitive', 'superseded'] as const).map((flag) => [
          flag,
          register(undefined, { pds: { ...PDS, flags: [flag] } }),
        ]),
      ),
      'not on PDS': register(undefined, { pds: null }),
      'other details': register(undefined, { pds: { ...PDS, birthDate: '1961-01-02' } }),
      'not verified': register(undefined, { pds: { ...PDS, verified: false } }),
    },
  },
  'REG-06': {
    keeps: {
      'no record': register(),
      'an inactive record': register(undefined, { record: { ...PDS, active: false, verified: true } }),
    },
    breaks: {
      'an active record': register(undefined, { record: { ...PDS, active: true, verified: true } }),
      'a deceased record': register(undefined, {
        record: { ...PDS, active: false, deceased: true, verified: true },
      }),
    },
  },
  'FIND-01': {
    keeps: {
      'nobody flagged': find(),
      'flagged and left out': find(nobody, { pds: { ...FOUND_ON_PDS, flags: ['sensitive'] } }),
    },
    breaks: { 'flagged and returned': find(undefined, { pds: { ...FOUND_ON_PDS, flags: ['sensitive'] } }) },
  },
  'FIND-02': {
    keeps: {
      'verified long ago': find(),
      'verified now': find(undefined, { record: UNVERIFIED }),
      'not verified and left out': find(nobody, {
        record: UNVERIFIED,
        pds: { ...FOUND_ON_PDS, birthDate: '1990-01-01' },
      }),
    },
    breaks: {
      'to be verified and left out': find(nobody, { record: UNVERIFIED }),
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
    keeps: { 'the example': find(), nobody: find(nobody, { record: null }) },
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
      'an ethnic category': found((p) => (p.extension = [ETHNIC_CATEGORY])),
      'a collection': find((b) => (b.type = 'collection')),
    },
  },
  'READ-01': {
    keeps: {
      'nothing on PDS': () => interactions.readPatient.request('Patient/1', { pds: null }),
      'another flag': () => interactions.readPatient.response(patient(), { pds: { flags: ['superseded'] } }),
    },
    breaks: {
      'asked for': () => interactions.readPatient.request('Patient/1', { pds: { flags: ['sensitive'] } }),
      returned: () =>
        interactions.readPatient.response(patient(), { pds: { flags: ['invalid', 'sensitive'] } }),
    },
  },
  'CAP-01': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'the release before': statement((s) => (s.version = '1.2.6')),
      'no version': statement((s) => delete s.version),
      'a description of another release': statement(
        (s) => (s.description = 'This server implements the GP Connect API version 1.2.6'),
      ),
      'no description': statement((s) => delete s.description),
      'a description without a value': statement((s) => withoutValue(s, 'description')),
    },
  },
};
