import { describe, expect, it } from 'vitest';
import { validate, type Issue } from '../../generated/index.js';
import { core } from '../../generated/validators/core.js';

const issuesOf = (value: object): Issue[] => [...validate(value, { core }).issues];
const basic = (more: object) => ({ resourceType: 'Basic', code: { text: 'x' }, ...more });
const holders: Readonly<Record<string, readonly [place: string, hold: (reference: string) => object]>> = {
  'of an element': ['Basic.subject', (reference) => basic({ subject: { reference } })],
  'in an extension that nobody knows': [
    'Basic.extension[0].value',
    (reference) => basic({ extension: [{ url: 'http://x.org/a', valueReference: { reference } }] }),
  ],
  'in an extension of a primitive': [
    'Basic.created.extension[0].value',
    (reference) =>
      basic({ _created: { extension: [{ url: 'http://x.org/a', valueReference: { reference } }] } }),
  ],
  'in an extension inside another one': [
    'Basic.extension[0].extension[0].value',
    (reference) =>
      basic({
        extension: [{ url: 'http://x.org/a', extension: [{ url: 'b', valueReference: { reference } }] }],
      }),
  ],
};

describe.each(Object.entries(holders))('a reference to any resource, %s', (_, [place, hold]) => {
  it.each(['Patient/1', 'http://x.org/fhir/Patient/1', 'http://x.org/Thing/1', 'urn:oid:1.2.3'])(
    'may be %s',
    (reference) => {
      expect(issuesOf(hold(reference))).toEqual([]);
    },
  );

  it.each(['NoSuchType/1', 'Pateint/1', 'NoSuchType/1/_history/2'])(
    'names a type that FHIR has: not %s',
    (reference) => {
      const [issue, ...others] = issuesOf(hold(reference));
      expect([issue?.code, issue?.severity, issue?.expression]).toEqual(['reference.target', 'error', place]);
      expect(issue!.message).toMatch(/of type "\w+"; it must be of a resource type of FHIR$/);
      expect(others).toEqual([]);
    },
  );
});

it('a URN that nothing in the Bundle has is a warning for a reference to any resource, too', () => {
  const url = (n: number) => `urn:uuid:00000000-0000-4000-8000-00000000000${n}`;
  const bundle = (reference: string) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ fullUrl: url(1), resource: basic({ subject: { reference } }) }],
  });
  const found = (value: object) => issuesOf(value).map(({ code, severity }) => `${severity} ${code}`);
  expect(found(bundle(url(1)))).toEqual([]);
  expect(found(bundle(url(2)))).toEqual(['warning reference.unresolved']);
});

describe('a relative reference that is not of the form Type/id', () => {
  const patient = (reference: string) => ({
    resourceType: 'Patient',
    id: '1',
    generalPractitioner: [{ reference }],
  });
  const bundle = (reference: string) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [{ fullUrl: 'http://x.org/Patient/1', resource: patient(reference) }],
  });
  const severities = (value: object) =>
    issuesOf(value).map(({ code, severity, expression }) => `${severity} ${code} ${expression}`);

  it.each(['unknown', 'practitioner/1', 'Practitioner/', 'Practitioner/1/2', 'Practitoner?identifier=1'])(
    'leads nowhere: %s',
    (reference) => {
      const place = 'generalPractitioner[0].reference';
      expect(severities(patient(reference))).toEqual([`warning reference.target Patient.${place}`]);
      expect(severities(bundle(reference))).toEqual([
        `error reference.target Bundle.entry[0].resource.${place}`,
      ]);
    },
  );

  it('may be a search, which a transaction resolves', () => {
    expect(severities(patient('Practitioner?identifier=1'))).toEqual([]);
    expect(severities(bundle('Practitioner?identifier=http://x.org|1'))).toEqual([]);
  });
});
