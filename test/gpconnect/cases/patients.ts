import type { Bundle, CapabilityStatement, FhirResource, Parameters, Patient } from 'fhir/r3.js';
import { capabilityStatement } from '../../../generated/capability/index.js';
import {
  interactions,
  localRecordOf,
  type PatientContext,
  type RegisterContext,
} from '../../../src/gpconnect/index.js';
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

/** PDS records of the patient to be registered, and of the one who is found. */
const PDS = { birthDate: '1990-12-24', family: 'Wojcik', given: ['Marek'] };
const FOUND_ON_PDS = { birthDate: '1957-11-03', family: 'Thornton', given: ['Idris'] };
const UNVERIFIED = { ...localRecordOf(inBundle(findResponse(), 'Patient')), verified: false };
const VERIFIED = { ...UNVERIFIED, verified: true };
const SEARCH = 'Patient?identifier=https://fhir.nhs.uk/Id/nhs-number%7C9991230009';
const search = (url: string) => () => interactions.find.request(url, { record: VERIFIED, pds: FOUND_ON_PDS });

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

const resourceOf = (s: CapabilityStatement, wanted: string) =>
  s.rest![0]!.resource!.find(({ type }) => type === wanted)!;

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
const readPatient =
  (change: (p: Patient) => void = () => {}) =>
  () =>
    interactions.readPatient.response(changed(patient(), change), {
      pds: FOUND_ON_PDS,
      request: 'https://gp.example/fhir/Patient/patient-traced',
    });
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

export const PATIENT_CASES: CasesById = {
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
      nobody: registeredAs(nobody),
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
      'an ethnic category': found((p) => p.extension!.push(ETHNIC_CATEGORY)),
      'one that does not conform': found((p) => Object.assign(p, { animal: { species: { text: 'x' } } })),
    },
  },
  'FIND-04': {
    keeps: {
      'an active one': find(),
      'an inactive one, left out': find(nobody, { record: { ...VERIFIED, active: false } }),
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
  'CAP-02': {
    keeps: { 'the generated statement': statement() },
    breaks: { 'no JSON': statement((s) => (s.format = ['application/fhir+xml'])) },
  },
  'CAP-03': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'no version': statement((s) => delete s.software!.version),
      'a placeholder': statement((s) => (s.software!.name = '[name of the software]')),
    },
  },
  'CAP-04': {
    keeps: { 'the generated statement': statement() },
    breaks: { 'another version': statement((s) => (s.fhirVersion = '3.0.2')) },
  },
  'CAP-05': {
    keeps: { 'the generated statement': statement() },
    breaks: { 'no operations': statement((s) => delete s.rest![0]!.operation) },
  },
  'CAP-06': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'no cancellation': statement((s) => resourceOf(s, 'Appointment').interaction!.splice(2, 1)),
      'no Locations': statement(
        (s) => (s.rest![0]!.resource = s.rest![0]!.resource!.filter(({ type }) => type !== 'Location')),
      ),
    },
  },
  'CAP-07': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'a parameter left out': statement((s) => resourceOf(s, 'Slot').searchParam!.pop()),
      'an include left out': statement((s) => resourceOf(s, 'Slot').searchInclude!.pop()),
    },
  },
  'CAP-08': {
    keeps: { 'the generated statement': statement() },
    breaks: {
      'no profiles': statement((s) => delete s.profile),
      'one left out': statement(
        (s) => (s.profile = s.profile!.filter(({ reference }) => !reference!.includes('GPConnect-Slot-1'))),
      ),
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
