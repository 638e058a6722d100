import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validate, validateCareConnectGPCPatient1, type Issue } from '../../generated/index.js';

function found(value: unknown): string[] {
  const { issues } = validate(value);
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, expression }) => `${code} ${expression}`);
}

function messageOf(value: unknown, code: Issue['code']): string | undefined {
  return validate(value).issues.find((issue) => issue.code === code)?.message;
}

const patient = (more: object) => ({ resourceType: 'Patient', ...more });

describe('an extension', () => {
  const KNOWN =
    'https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1';
  const relative = { url: 'example.org/x', valueString: 'x' };

  it.each([
    ['of an element', patient({ extension: [relative] }), 'Patient.extension[0].url'],
    [
      'of a primitive',
      patient({ _birthDate: { extension: [relative] } }),
      'Patient.birthDate.extension[0].url',
    ],
    [
      'of a data type',
      patient({ name: [{ family: 'a', extension: [relative] }] }),
      'Patient.name[0].extension[0].url',
    ],
    [
      'of a value inside another extension',
      patient({
        extension: [{ url: 'http://x.org/a', valueIdentifier: { value: '1', extension: [relative] } }],
      }),
      'Patient.extension[0].value.extension[0].url',
    ],
    [
      'without a scheme that begins with a letter',
      patient({ extension: [{ url: '1a:b', valueString: 'x' }] }),
      'Patient.extension[0].url',
    ],
  ])('has an absolute url: %s', (_, value, place) => {
    expect(found(value)).toEqual([`extension.url ${place}`]);
  });

  it('may have a relative url inside another one', () => {
    expect(found(patient({ extension: [{ url: 'http://x.org/a', extension: [relative] }] }))).toEqual([]);
  });

  it('is noted if the one around it does not define it', () => {
    const inner = { url: 'registrationPeriodX', valuePeriod: { start: '2020' } };
    const { valid, notChecked } = validate(patient({ extension: [{ url: KNOWN, extension: [inner] }] }));
    expect([valid, notChecked]).toEqual([
      true,
      [
        expect.objectContaining({
          code: 'extension.undefined',
          canonical: 'registrationPeriodX',
          suggestion: 'registrationPeriod',
        }),
      ],
    ]);
  });

  it('that nobody knows is named whole, with the nearest that is known', () => {
    const url = `${KNOWN.slice(0, -2)}s-1`;
    const { notChecked } = validate(patient({ extension: [{ url, valueString: 'x' }] }));
    expect(notChecked).toEqual([
      expect.objectContaining({ code: 'extension.unknown', canonical: url, suggestion: KNOWN }),
    ]);
  });
});

describe('a profile that nobody knows', () => {
  it('is named whole, each one once, with the nearest that is known', () => {
    const base = 'https://fhir.nhs.uk/STU3/StructureDefinition/';
    const claimed = ['CareConnect-GPC-Patient-l', 'CareConnect-GPC-DiagnosticReport-1', 'Nothing-Like-It-9'];
    const { notChecked } = validate(patient({ meta: { profile: claimed.map((id) => base + id) } }));
    expect(notChecked.map(({ code, canonical, suggestion }) => [code, canonical, suggestion])).toEqual([
      ['profile.unknown', `${base}CareConnect-GPC-Patient-l`, `${base}CareConnect-GPC-Patient-1`],
      ['profile.unknown', `${base}CareConnect-GPC-DiagnosticReport-1`, undefined],
      ['profile.unknown', `${base}Nothing-Like-It-9`, undefined],
    ]);
  });
});

describe('a Bundle', () => {
  const entry = (id: string, more: object = {}) => ({ resource: patient({ id }), ...more });
  const bundle = (type: string, ...entries: object[]) => ({
    resourceType: 'Bundle',
    type,
    ...(type === 'document' && { identifier: { system: 'http://x.org', value: '1' } }),
    ...(entries.length > 0 && { entry: entries }),
  });
  const at = (url: string) => ({ fullUrl: url });

  it.each([
    ['document', 'Composition'],
    ['message', 'MessageHeader'],
  ])('of type %s begins with a %s', (type, first) => {
    const url = 'urn:uuid:0c0f5997-d6ff-48d7-bfe2-cd2d56f70498';
    const begins = (resourceType: string) =>
      found(bundle(type, { fullUrl: url, resource: { resourceType } })).filter((one) =>
        one.startsWith('bundle.'),
      );
    expect(begins(first)).toEqual([]);
    expect(begins('Patient')).toEqual(['bundle.firstEntry Bundle.entry[0].resource']);
    expect(found(bundle(type))).toEqual(['bundle.firstEntry Bundle.entry']);
  });

  it.each([['Patient/1'], ['/Patient/1'], ['x.org/Patient/1'], ['//x.org/Patient/1']])(
    'has no relative fullUrl: %s',
    (url) => {
      expect(found(bundle('collection', entry('1', at(url))))).toEqual([
        'bundle.fullUrlValue Bundle.entry[0].fullUrl',
      ]);
    },
  );

  it.each([
    ['http://x.org/Patient/2', false],
    ['http://x.org/Patient/11', false],
    ['http://x.org/fhir/Organization/1', false],
    ['http://x.org/Patient/1', true],
    ['http://x.org/somewhere/else', true],
    ['urn:uuid:0c0f5997-d6ff-48d7-bfe2-cd2d56f70498', true],
    ['urn:oid:1.2.3', true],
  ])('has the fullUrl %s of Patient/1: %s', (url, isRight) => {
    const errors = found(bundle('searchset', entry('1', at(url))));
    expect(errors).toEqual(isRight ? [] : ['bundle.fullUrlValue Bundle.entry[0].fullUrl']);
  });

  it('has one error for all entries without fullUrl, which names the way out', () => {
    const value = bundle('searchset', entry('1'), entry('2', at('http://x.org/Patient/2')), entry('3'));
    expect(found(value)).toEqual(['bundle.fullUrl Bundle.entry[0].fullUrl']);
    expect(messageOf(value, 'bundle.fullUrl')).toMatch(/2 of 3 entries.*--interaction/);
  });

  it('needs no fullUrl for what is created, answered, or said of a search', () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'warning', code: 'processing' }],
    };
    expect(found(bundle('searchset', { resource: outcome, search: { mode: 'outcome' } }))).toEqual([]);
    const post = { resource: patient({}), request: { method: 'POST', url: 'Patient' } };
    expect(found(bundle('transaction', post))).toEqual([]);
    expect(found(bundle('batch-response', { resource: patient({}), response: { status: '201' } }))).toEqual(
      [],
    );
  });

  it('needs a fullUrl for each version of a history', () => {
    const put = (more: object) => entry('1', { request: { method: 'PUT', url: 'Patient/1' }, ...more });
    const removed = { request: { method: 'DELETE', url: 'Patient/1' } };
    expect(found(bundle('history', put({}), removed))).toEqual(['bundle.fullUrl Bundle.entry[0].fullUrl']);
    expect(found(bundle('history', put(at('http://x.org/Patient/1')), removed))).toEqual([]);
  });

  it('holds a resource once', () => {
    const twice = (...entries: object[]) =>
      found(bundle('collection', ...entries)).filter((one) => !one.startsWith('bundle.fullUrl'));
    expect(twice(entry('1'), entry('2'), entry('1'))).toEqual(['bundle.duplicate Bundle.entry[2].resource']);
    expect(twice(entry('1', at('http://x.org/Patient/1')), entry('1'))).toEqual([
      'bundle.duplicate Bundle.entry[1].resource',
    ]);
    const version = (versionId: string) => ({ resource: patient({ id: '1', meta: { versionId } }) });
    expect(twice(version('1'), version('2'))).toEqual([]);
    expect(twice(version('1'), version('1'))).toEqual(['bundle.duplicate Bundle.entry[1].resource']);
  });
});

describe('an identifier', () => {
  const of = (system: string, value: unknown) => found(patient({ identifier: [{ system, value }] }));

  it.each(['urn:uuid:53fefa32-fcbb-4ff8-8a92-55ee120877b7', 'urn:oid:1.2.3', 'https://x.org/1'])(
    'that is a URI may be %s',
    (value) => {
      expect(of('urn:ietf:rfc:3986', value)).toEqual([]);
    },
  );

  it.each(['53fefa32-fcbb-4ff8-8a92-55ee120877b7', '1.2.3', ' ', 'urn:uuid:1'])(
    'whose system says that it is a URI is none: %j',
    (value) => {
      expect(of('urn:ietf:rfc:3986', value)).toEqual(['type.primitive Patient.identifier[0].value']);
      expect(of('http://x.org', value)).toEqual([]);
    },
  );

  it('has one error for a value of another type', () => {
    expect(of('urn:ietf:rfc:3986', 1)).toEqual(['type.primitive Patient.identifier[0].value']);
  });
});

describe('ids', () => {
  it('of contained resources differ', () => {
    const organization = (id: string) => ({ resourceType: 'Organization', id, name: 'x' });
    const value = (...ids: string[]) =>
      patient({
        contained: ids.map(organization),
        generalPractitioner: [...new Set(ids)].map((id) => ({ reference: `#${id}` })),
      });
    expect(found(value('a', 'b'))).toEqual([]);
    expect(found(value('a', 'b', 'a'))).toEqual(['id.duplicate Patient.contained[2].id']);
  });

  it('of elements differ within a resource', () => {
    expect(
      found(
        patient({
          name: [
            { id: 'a', family: 'x' },
            { id: 'b', family: 'y' },
          ],
        }),
      ),
    ).toEqual([]);
    expect(found(patient({ id: 'a', name: [{ id: 'a', family: 'x' }] }))).toEqual([]);
    expect(
      found(
        patient({
          name: [
            { id: 'a', family: 'x' },
            { id: 'a', family: 'y' },
          ],
        }),
      ),
    ).toEqual(['id.duplicate Patient.name[1].id']);
    expect(
      found(patient({ birthDate: '2000', _birthDate: { id: 'a' }, address: [{ id: 'a', city: 'x' }] })),
    ).toEqual(['id.duplicate Patient.address[0].id']);
  });

  it('of elements in a contained resource are its own', () => {
    const organization = {
      resourceType: 'Organization',
      id: 'o',
      name: 'x',
      address: [{ id: 'a', city: 'x' }],
    };
    const value = patient({
      name: [{ id: 'a', family: 'x' }],
      contained: [organization],
      managingOrganization: { reference: '#o' },
    });
    expect(found(value)).toEqual([]);
  });
});

describe('a reference', () => {
  const condition = (reference: string) => ({
    resourceType: 'Condition',
    subject: { reference },
    verificationStatus: 'confirmed',
    clinicalStatus: 'active',
  });

  it.each([
    'Patient/1',
    'http://x.org/fhir/Patient/1',
    'urn:oid:1.2.3',
    'Patient/1/_history/2',
    'Patient?identifier=a|1',
  ])('may be %s', (reference) => {
    expect(found(condition(reference))).toEqual([]);
  });

  it.each([
    'not supported by the provider system',
    'Patient/a b',
    ' Patient/1',
    'Patient/1 ',
    'Patient/1\n',
    'Patient/\u00a01',
    'http://x y/Patient/1',
    '#a b',
  ])('is no sentence: %j', (reference) => {
    expect(found(condition(reference))).toContain('reference.target Condition.subject.reference');
  });
});

describe('a system', () => {
  it.each(['2020-02-30T10:00:00Z', 'foo', 'www.example.org/x', ':foo', '1a:b', 'a b:c', '/x', 'x:'])(
    'is an absolute URI: not %j',
    (system) => {
      expect(found(patient({ identifier: [{ system, value: '1' }] }))).toEqual([
        'type.primitive Patient.identifier[0].system',
      ]);
      expect(found(patient({ maritalStatus: { coding: [{ system, code: 'M' }] } }))).toContain(
        'type.primitive Patient.maritalStatus.coding[0].system',
      );
    },
  );

  const UUID = '53fefa32-fcbb-4ff8-8a92-55ee120877b7';

  it.each([
    'http://x.org',
    'urn:oid:1.2.3',
    'urn:oid:2.16.840.1.113883.2.1.0',
    `urn:uuid:${UUID}`,
    `urn:uuid:${UUID.toUpperCase()}`,
    'urn:ietf:bcp:47',
    'tag:a',
    'x+y:z',
  ])('may be %s', (system) => {
    expect(found(patient({ identifier: [{ system, value: '1' }] }))).toEqual([]);
  });

  it.each([
    'urn:oid:abc',
    'urn:oid:1',
    'urn:oid:3.1',
    'urn:oid:1.02',
    'urn:oid:1.2.',
    'urn:uuid:1',
    `urn:uuid:${UUID}0`,
    `urn:uuid:{${UUID}}`,
    'URN:OID:abc',
    'oid:1.2',
    `uuid:${UUID}`,
  ])('is no OID or UUID that is malformed: %s', (value) => {
    expect(found(patient({ identifier: [{ system: value, value: '1' }] }))).toEqual([
      'type.primitive Patient.identifier[0].system',
    ]);
    expect(found(patient({ implicitRules: value }))).toEqual(['type.primitive Patient.implicitRules']);
  });
});

describe('a JSON Pointer', () => {
  it.each([
    [{ 'a/b~c.d[0]': 1 }, '/a~1b~0c.d[0]'],
    [{ name: [{ family: 1 }] }, '/name/0/family'],
    [
      { birthDate: '2000', _birthDate: { extension: [{ url: 'http://x.org', valueString: 1 }] } },
      '/_birthDate/extension/0/valueString',
    ],
    [
      {
        name: [
          { given: ['a', null], _given: [null, { extension: [{ url: 'http://x.org', valueString: 1 }] }] },
        ],
      },
      '/name/0/_given/1/extension/0/valueString',
    ],
    [{ deceasedBoolean: 'x' }, '/deceasedBoolean'],
    [{ contact: [{}] }, '/contact/0'],
  ])('leads to the place: %j', (value, pointer) => {
    expect(validate(patient(value)).issues.map((issue) => issue.pointer)).toContain(pointer);
  });
});

describe('a validator', () => {
  it('takes null for no options', () => {
    expect(validate(patient({}), null).valid).toBe(true);
    expect(validateCareConnectGPCPatient1(patient({}), null)).toEqual(
      validateCareConnectGPCPatient1(patient({})),
    );
  });

  it('survives a terminology that answers with a promise, which rejects', async () => {
    const unhandled: unknown[] = [];
    const listen = (reason: unknown) => void unhandled.push(reason);
    process.on('unhandledRejection', listen);
    const file = new URL(
      '../../generated/examples/json/AllergyIntolerance-allergy-amoxicillin.json',
      import.meta.url,
    );
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const terminology = () => Promise.reject(new Error('no')) as unknown as boolean;
    const { valid, notChecked } = validate(value, { terminology });
    // unhandled rejections are told before the next turn of the event loop
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', listen);
    expect([valid, unhandled]).toEqual([true, []]);
    expect(notChecked).toContainEqual(
      expect.objectContaining({ code: 'codes', reason: expect.stringMatching(/asynchronous/) as string }),
    );
  });
});
