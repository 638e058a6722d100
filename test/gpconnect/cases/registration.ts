import type { Bundle, FhirResource, Parameters, Patient } from 'fhir/r3.js';
import { interactions, type RegisterContext } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import {
  ETHNIC_CATEGORY,
  MARRIED,
  nothing,
  changed,
  example,
  inBundle,
  patientIn,
  registerRequest,
} from '../payloads.js';

/** PDS record of the patient to be registered. */
const PDS = { birthDate: '1990-12-24', family: 'Wojcik', given: ['Marek'] };
const register =
  (
    change: (patient: Patient, parameters: Parameters) => void = () => {},
    more: Partial<RegisterContext> = {},
  ) =>
  () =>
    interactions.register.request(
      changed(registerRequest(), (p) => change(patientIn(p), p)),
      { pds: PDS, record: null, ...more },
    );
const NHS_COMMUNICATION =
  'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1';
const registeredAs =
  (change: (b: Bundle<FhirResource>) => void = () => {}, changeSent: (p: Patient) => void = () => {}) =>
  () =>
    interactions.register.response(
      changed(example<Bundle<FhirResource>>('Bundle-register-patient-response'), change),
      { registered: changed(registerRequest(), (p) => changeSent(patientIn(p))) },
    );
const registrationOf = (bundle: Bundle<FhirResource>) =>
  inBundle(bundle, 'Patient').extension![0]!.extension!;
function ofType(bundle: Bundle<FhirResource>, code: string, display: string, text?: string): void {
  const system = 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-RegistrationType-1';
  registrationOf(bundle)[1]!.valueCodeableConcept = {
    coding: [{ system, code, display }],
    ...(text && { text }),
  };
}
const phone = (use: 'home' | 'work' | 'mobile' | 'temp') =>
  ({ system: 'phone', value: '0113 496 0999', use }) as const;

/** Cases of registering a patient: the request and the answer. */
export const REGISTRATION_CASES: CasesById = {
  'REG-01': {
    keeps: { 'the example': register() },
    breaks: {
      'a Patient without a profile': register((p) => delete p.meta),
      'another profile': register((p) => (p.meta = { profile: ['http://example.org/Patient'] })),
      'no Patient': register((_, parameters) => delete parameters.parameter![0]!.resource),
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
      'an active record that is verified now': register(undefined, {
        record: { ...PDS, active: true, verified: false },
      }),
    },
  },
  'REG-07': {
    keeps: { 'the example': register() },
    breaks: {
      'another check digit': register((p) => (p.identifier![0]!.value = '9991235486')),
      'nine digits': register((p) => (p.identifier![0]!.value = '999123548')),
      'with spaces': register((p) => (p.identifier![0]!.value = '999 123 5485')),
    },
  },
  'REG-08': {
    keeps: {
      'the example': register(),
      'an email without a use': register((p) => p.telecom!.push({ system: 'email', value: 'a@example.org' })),
    },
    breaks: {
      'an address for work': register((p) => p.address!.push({ use: 'work', line: ['x'] })),
      'an old phone': register((p) => p.telecom!.push({ system: 'phone', value: '1', use: 'old' })),
      'a fax': register((p) => p.telecom!.push({ system: 'fax', value: '1', use: 'home' })),
    },
  },
  'REG-09': {
    keeps: { 'the example': register() },
    breaks: {
      'two of them': register((p) =>
        p.extension!.push(p.extension!.find(({ url }) => url === NHS_COMMUNICATION)!),
      ),
      'how well': register((p) =>
        p
          .extension!.find(({ url }) => url === NHS_COMMUNICATION)!
          .extension!.push({
            url: 'preferred',
            valueBoolean: true,
          }),
      ),
    },
  },
  'REG-10': {
    keeps: { 'the example': register() },
    breaks: {
      'another parameter': register((_, parameters) =>
        parameters.parameter!.push({ name: 'note', valueString: 'x' }),
      ),
    },
  },
  'REG-11': {
    keeps: { 'the example': register() },
    breaks: {
      'no gender': register((p) => delete p.gender),
      'no home address': register((p) => p.address!.shift()),
      'no telephone': register((p) => (p.telecom = [{ system: 'email', value: 'a@example.org' }])),
    },
  },
  'REG-12': {
    keeps: { 'PDS answers': register(undefined, { pds: { verified: true } }) },
    breaks: { 'PDS cannot be reached': register(undefined, { pds: 'unreachable' }) },
  },
  'REG-13': {
    keeps: {
      'an inactive record that is verified now': register(undefined, {
        record: { ...PDS, active: false, verified: false },
      }),
      'an active record, which was verified': register(),
    },
    breaks: {
      'a record of somebody else': register(undefined, {
        record: { birthDate: '1950-01-01', family: 'Other', given: ['X'], active: true, verified: false },
      }),
      'an inactive record of somebody else': register(undefined, {
        record: { birthDate: '1950-01-01', active: false, verified: false },
      }),
    },
  },
  'REGR-01': {
    keeps: { 'the example': registeredAs() },
    breaks: {
      'no profile': registeredAs((b) => delete b.meta),
      'a collection': registeredAs((b) => (b.type = 'collection')),
      'two Patients': registeredAs((b) =>
        b.entry!.push({ resource: { ...inBundle(b, 'Patient'), id: 'another' } }),
      ),
      nobody: registeredAs(nothing),
    },
  },
  'REGR-02': {
    keeps: { 'the example': registeredAs() },
    breaks: {
      'no managing organisation': registeredAs((b) => delete inBundle(b, 'Patient').managingOrganization),
      'no version': registeredAs((b) => delete inBundle(b, 'Patient').meta!.versionId),
      'no profile': registeredAs((b) => delete inBundle(b, 'Patient').meta!.profile),
      'a marital status': registeredAs((b) => (inBundle(b, 'Patient').maritalStatus = MARRIED)),
    },
  },
  'REGR-03': {
    keeps: {
      'a temporary one': registeredAs(),
      'another one, with a text': registeredAs((b) => ofType(b, 'O', 'Other', 'Walk-in')),
    },
    breaks: {
      'a regular one': registeredAs((b) => ofType(b, 'R', 'Regular')),
      'no type': registeredAs((b) => registrationOf(b).splice(1, 1)),
    },
  },
  'REGR-04': {
    keeps: { 'the example': registeredAs() },
    breaks: {
      'an address without end': registeredAs((b) => delete inBundle(b, 'Patient').address![1]!.period),
      'a telephone without end': registeredAs((b) =>
        inBundle(b, 'Patient').telecom!.push({ system: 'phone', value: '1', use: 'temp' }),
      ),
    },
  },
  'REGR-05': {
    keeps: {
      'as sent': registeredAs(),
      'in capitals': registeredAs((b) => (inBundle(b, 'Patient').name![0]!.family = 'WOJCIK')),
      'no gender was sent': registeredAs(undefined, (p) => delete p.gender),
    },
    breaks: {
      'another date of birth': registeredAs((b) => (inBundle(b, 'Patient').birthDate = '1990-12-25')),
      'another name': registeredAs((b) => (inBundle(b, 'Patient').name![0]!.given = ['Marek', 'Jan'])),
      'another NHS number': registeredAs(
        (b) => (inBundle(b, 'Patient').identifier![0]!.value = '9991230009'),
      ),
      'another gender': registeredAs((b) => (inBundle(b, 'Patient').gender = 'unknown')),
    },
  },
};
