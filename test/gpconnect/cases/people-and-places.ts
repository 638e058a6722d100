import type {
  Bundle,
  FhirResource,
  List,
  Location,
  OperationOutcome,
  Organization,
  Practitioner,
} from 'fhir/r3.js';
import { interactions } from '../../../src/gpconnect/index.js';
import type { CasesById } from '../cases.js';
import { changed, example } from '../payloads.js';

const SDS = 'https://fhir.nhs.uk/Id/sds-user-id';
const ODS = 'https://fhir.nhs.uk/Id/ods-organization-code';
const practitioner = () => example<Practitioner>('Practitioner-practitioner-gp');
const organization = () => example<Organization>('Organization-organization-gp-practice');
const location = () => example<Location>('Location-location-gp-practice');
const searchset = (...resources: FhirResource[]): Bundle<FhirResource> => ({
  resourceType: 'Bundle',
  type: 'searchset',
  ...(resources.length && { entry: resources.map((resource) => ({ resource })) }),
});

const findPractitioner = (url: string) => () =>
  interactions.findPractitioner.request(url, { isKnownValue: (_, value) => /^\d{12}$/.test(value) });
const findOrganization = (url: string) => () =>
  interactions.findOrganization.request(url, { isKnownValue: (_, value) => /^[A-Z0-9]+$/.test(value) });
const readPractitioner =
  (change: (p: Practitioner) => void = () => {}) =>
  () =>
    interactions.readPractitioner.response(changed(practitioner(), change), {
      request: 'Practitioner/practitioner-gp',
    });
const foundPractitioner =
  (change: (b: Bundle<FhirResource>) => void = () => {}) =>
  () =>
    interactions.findPractitioner.response(changed(searchset(practitioner()), change));
const readOrganization =
  (change: (o: Organization) => void = () => {}) =>
  () =>
    interactions.readOrganization.response(changed(organization(), change), {
      request: 'https://gp.example/fhir/Organization/organization-gp-practice',
    });
const foundOrganization =
  (change: (b: Bundle<FhirResource>) => void = () => {}) =>
  () =>
    interactions.findOrganization.response(changed(searchset(organization()), change));
const readLocation =
  (change: (l: Location) => void = () => {}) =>
  () =>
    interactions.readLocation.response(changed(location(), change), {
      request: 'Location/location-gp-practice?_format=json',
    });

const outcome =
  (change: (o: OperationOutcome) => void = () => {}, status = 422) =>
  () =>
    interactions.error.response(
      changed(example<OperationOutcome>('OperationOutcome-operation-outcome-invalid-resource'), change),
      { status },
    );

const structured =
  (change: (b: Bundle<FhirResource>) => void = () => {}) =>
  () =>
    interactions.structuredRecord.response(changed(record(), change));

/** A record of one List and nothing in it. */
function record(): Bundle<FhirResource> {
  const list: List = {
    resourceType: 'List',
    meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-List-1'] },
    status: 'current',
    mode: 'snapshot',
    title: 'Allergies and adverse reactions',
    code: {
      coding: [
        {
          system: 'http://snomed.info/sct',
          code: '886921000000105',
          display: 'Allergies and adverse reactions',
        },
      ],
    },
    subject: { reference: 'Patient/1' },
    date: '2026-06-01T09:00:00+01:00',
    orderedBy: {
      coding: [
        { system: 'http://hl7.org/fhir/list-order', code: 'event-date', display: 'Sorted by Event Date' },
      ],
    },
    note: [{ text: 'Information not available' }],
    emptyReason: {
      coding: [
        {
          system: 'https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-ListEmptyReasonCode-1',
          code: 'no-content-recorded',
          display: 'No Content Recorded',
        },
      ],
    },
  };
  return {
    resourceType: 'Bundle',
    meta: { profile: ['https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-StructuredRecord-Bundle-1'] },
    type: 'collection',
    entry: [{ resource: list }],
  };
}
const listIn = (bundle: Bundle<FhirResource>) => bundle.entry![0]!.resource as List;

export const PEOPLE_AND_PLACES_CASES: CasesById = {
  'PRACQ-01': {
    keeps: { once: findPractitioner(`Practitioner?identifier=${SDS}|111122223333`) },
    breaks: {
      none: findPractitioner('Practitioner'),
      twice: findPractitioner(`Practitioner?identifier=${SDS}|111122223333&identifier=${SDS}|111122223333`),
    },
  },
  'PRACQ-02': {
    keeps: { both: findPractitioner(`Practitioner?identifier=${SDS}%7C111122223333`) },
    breaks: {
      'no system': findPractitioner('Practitioner?identifier=111122223333'),
      'no value': findPractitioner(`Practitioner?identifier=${SDS}|`),
    },
  },
  'PRACQ-03': {
    keeps: {
      'SDS user ids': findPractitioner(`Practitioner?identifier=${SDS}|111122223333`),
      'a system that the provider knows': () =>
        interactions.findPractitioner.request('Practitioner?identifier=https://gp.example/id|7', {
          systems: ['https://gp.example/id'],
        }),
    },
    breaks: { another: findPractitioner('Practitioner?identifier=https://gp.example/id|111122223333') },
  },
  'PRACQ-04': {
    keeps: {
      'twelve digits': findPractitioner(`Practitioner?identifier=${SDS}|111122223333`),
    },
    breaks: { letters: findPractitioner(`Practitioner?identifier=${SDS}|abc`) },
  },
  'PRAC-01': {
    keeps: {
      'a read': readPractitioner(),
      'a search': foundPractitioner(),
      nobody: () => interactions.findPractitioner.response(searchset()),
    },
    breaks: {
      'no identifier': readPractitioner((p) => delete p.identifier),
      'no version': readPractitioner((p) => delete p.meta!.versionId),
      'no profile': foundPractitioner((b) => delete b.entry![0]!.resource!.meta!.profile),
      'no name': foundPractitioner((b) => delete (b.entry![0]!.resource as Practitioner).name),
      'a collection': foundPractitioner((b) => (b.type = 'collection')),
      'somebody else': foundPractitioner((b) => b.entry!.push({ resource: organization() })),
    },
  },
  'PRAC-02': {
    keeps: { 'the example': readPractitioner() },
    breaks: {
      'a telecom': readPractitioner((p) => (p.telecom = [{ system: 'phone', value: '1', use: 'work' }])),
      'a date of birth': readPractitioner((p) => (p.birthDate = '1970-01-01')),
      'a qualification': foundPractitioner(
        (b) => ((b.entry![0]!.resource as Practitioner).qualification = [{ code: { text: 'MBBS' } }]),
      ),
    },
  },
  'PRAC-03': {
    keeps: { 'the one asked for': readPractitioner() },
    breaks: { another: readPractitioner((p) => (p.id = 'another')) },
  },
  'PRAC-04': {
    keeps: {
      'there is one': () =>
        interactions.readPractitioner.request('Practitioner/1', { stored: practitioner() }),
    },
    breaks: {
      'there is none': () => interactions.readPractitioner.request('Practitioner/1', { stored: null }),
    },
  },
  'PRAC-05': {
    keeps: {
      'a GMP number': readPractitioner((p) =>
        p.identifier!.push({ system: 'https://fhir.hl7.org.uk/Id/gmp-number', value: 'G1234567' }),
      ),
    },
    breaks: {
      'of the practice itself': readPractitioner((p) =>
        p.identifier!.push({ system: 'https://gp.example/id', value: '7' }),
      ),
    },
  },
  'ORGQ-01': {
    keeps: {
      once: findOrganization(`Organization?identifier=${ODS}|A00001`),
      twice: findOrganization(`Organization?identifier=${ODS}|A00001&identifier=${ODS}|A00002`),
    },
    breaks: { none: findOrganization('Organization?name=x') },
  },
  'ORGQ-02': {
    keeps: { both: findOrganization(`Organization?identifier=${ODS}|A00001`) },
    breaks: { 'no system': findOrganization('Organization?identifier=A00001') },
  },
  'ORGQ-03': {
    keeps: { 'ODS codes': findOrganization(`Organization?identifier=${ODS}|A00001`) },
    breaks: { another: findOrganization('Organization?identifier=https://gp.example/id|A00001') },
  },
  'ORGQ-04': {
    keeps: { 'as ODS writes it': findOrganization(`Organization?identifier=${ODS}|A00001`) },
    breaks: { 'another form': findOrganization(`Organization?identifier=${ODS}|a-1`) },
  },
  'ORG-01': {
    keeps: {
      'a read': readOrganization(),
      'a search': foundOrganization(),
      none: () => interactions.findOrganization.response(searchset()),
    },
    breaks: {
      'no identifier': readOrganization((o) => delete o.identifier),
      'no version': readOrganization((o) => delete o.meta!.versionId),
      'no name': foundOrganization((b) => delete (b.entry![0]!.resource as Organization).name),
      'a collection': foundOrganization((b) => (b.type = 'collection')),
    },
  },
  'ORG-02': {
    keeps: { 'the example': readOrganization() },
    breaks: {
      'a contact': readOrganization((o) => (o.contact = [{ name: { family: 'Ellis' } }])),
      'an endpoint': readOrganization((o) => (o.endpoint = [{ reference: 'Endpoint/1' }])),
    },
  },
  'ORG-03': {
    keeps: { 'the one asked for': readOrganization() },
    breaks: { another: readOrganization((o) => (o.id = 'another')) },
  },
  'ORG-04': {
    keeps: {
      'there is one': () =>
        interactions.readOrganization.request('Organization/1', { stored: organization() }),
    },
    breaks: {
      'there is none': () => interactions.readOrganization.request('Organization/1', { stored: null }),
    },
  },
  'ORG-05': {
    keeps: { 'main location and period': readOrganization() },
    breaks: {
      another: readOrganization((o) =>
        o.extension!.push({ url: 'http://example.org/x', valueBoolean: true }),
      ),
    },
  },
  'LOC-01': {
    keeps: { 'the example': readLocation() },
    breaks: {
      'no name': readLocation((l) => delete l.name),
      'no managing organisation': readLocation((l) => delete l.managingOrganization),
      'no profile': readLocation((l) => delete l.meta!.profile),
      'a mode': readLocation((l) => (l.mode = 'kind')),
    },
  },
  'LOC-02': {
    keeps: { 'the example': readLocation() },
    breaks: { 'an endpoint': readLocation((l) => (l.endpoint = [{ reference: 'Endpoint/1' }])) },
  },
  'LOC-03': {
    keeps: { 'the one asked for': readLocation() },
    breaks: { another: readLocation((l) => (l.id = 'another')) },
  },
  'LOC-04': {
    keeps: { 'there is one': () => interactions.readLocation.request('Location/1', { stored: location() }) },
    breaks: { 'there is none': () => interactions.readLocation.request('Location/1', { stored: null }) },
  },
  'LOC-05': {
    keeps: { 'the example': readLocation() },
    breaks: { 'no address': readLocation((l) => delete l.address) },
  },
  'LOC-06': {
    keeps: { 'the example': readLocation() },
    breaks: {
      'no display': readLocation((l) => (l.type = { coding: [{ system: 'http://example.org', code: 'x' }] })),
    },
  },
  'ERR-01': {
    keeps: { 'the example': outcome() },
    breaks: {
      'no profile': outcome((o) => delete o.meta),
      'a warning': outcome((o) => (o.issue[0]!.severity = 'warning')),
      'no details': outcome((o) => delete o.issue[0]!.details),
    },
  },
  'ERR-02': {
    keeps: { 'the example': outcome() },
    breaks: { 'no diagnostics': outcome((o) => delete o.issue[0]!.diagnostics) },
  },
  'ERR-03': {
    keeps: { 'the example': outcome() },
    breaks: {
      'another status': outcome(undefined, 404),
      'another issue type': outcome((o) => (o.issue[0]!.code = 'value')),
    },
  },
  'STRUCT-01': {
    keeps: { 'a record': structured() },
    breaks: {
      'an id': structured((b) => (b.id = '1')),
      'a version': structured((b) => (b.meta!.versionId = '1')),
      'a time': structured((b) => (b.meta!.lastUpdated = '2026-06-01T09:00:00+01:00')),
      'a full URL': structured(
        (b) => (b.entry![0]!.fullUrl = 'urn:uuid:9d2f6a9e-0f5c-4e3b-8d0c-0b7d3f3a4f60'),
      ),
    },
  },
  'STRUCT-02': {
    keeps: { 'a record': structured() },
    breaks: {
      'no title': structured((b) => delete listIn(b).title),
      'an id': structured((b) => (listIn(b).id = '1')),
      'a version': structured((b) => (listIn(b).meta!.versionId = '1')),
    },
  },
  'STRUCT-03': {
    keeps: { 'a reason and a note': structured() },
    breaks: {
      'no reason': structured((b) => delete listIn(b).emptyReason),
      'no note': structured((b) => delete listIn(b).note),
    },
  },
};
