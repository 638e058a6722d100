import type { StructureDefinition } from 'fhir/r3.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  BASE,
  compiled,
  definitions,
  errors,
  insertAfter,
  profileOf,
  projectOf,
  type Generated,
} from './compiled.js';

let generated: Generated;

const SYSTEM = 'http://example.org/id/';

function identifierSlice(name: string, more: object = {}): object[] {
  const element = (path: string, rest: object) => ({ path: `Patient.identifier${path}`, ...rest });
  const core = definitions.structureDefinition('Identifier')!.snapshot!.element;
  const children = core.slice(1).map((child) => ({
    ...structuredClone(child),
    path: child.path.replace('Identifier', 'Patient.identifier'),
    ...(child.path === 'Identifier.system' && { min: 1, fixedUri: SYSTEM + name }),
  }));
  const base = { path: 'Patient.identifier', min: 0, max: '*' };
  return [
    element('', { sliceName: name, min: 0, max: '1', base, type: [{ code: 'Identifier' }], ...more }),
    ...children,
  ];
}

/** Patients with two identifier slices, under different rules. */
function sliced(id: string, slicing: object, more: object = {}): StructureDefinition {
  return profileOf('Patient', id, (elements, find) => {
    Object.assign(find('Patient.identifier'), {
      slicing: { discriminator: [{ type: 'value', path: 'system' }], ...slicing },
    });
    insertAfter(elements, 'Patient.identifier', ...identifierSlice('a', more), ...identifierSlice('b'));
  });
}

const extension = profileOf(
  'Extension',
  'colour',
  (elements, find) => {
    Object.assign(find('Extension.url'), { fixedUri: `${BASE}colour` });
    Object.assign(find('Extension.value[x]'), {
      path: 'Extension.valueCode',
      base: { path: 'Extension.value[x]', min: 0, max: '1' },
      type: [{ code: 'code' }],
      min: 1,
    });
  },
  { contextType: 'resource', context: ['Patient'] },
);

/** The verdict on a birth date. */
const tint: StructureDefinition = {
  ...structuredClone(extension),
  id: 'tint',
  url: `${BASE}tint`,
  context: ['Patient.birthDate'],
};
tint.snapshot!.element.find(({ path }) => path === 'Extension.url')!.fixedUri = tint.url;

function extensionSlice(path: string, url: string, more: object = {}): object {
  const base = { path: `${path}.extension`, min: 0, max: '*' };
  return {
    path: `${path}.extension`,
    sliceName: 'colour',
    min: 0,
    max: '1',
    base,
    type: [{ code: 'Extension', profile: url }],
    ...more,
  };
}

beforeAll(async () => {
  generated = await compiled(
    projectOf([
      sliced('open', { rules: 'open' }),
      sliced('closed', { rules: 'closed' }),
      sliced('at-end', { rules: 'openAtEnd' }),
      sliced('ordered', { rules: 'open', ordered: true }),
      sliced('needed', { rules: 'open' }, { min: 1 }),
      extension,
      profileOf('Patient', 'coloured', (elements) => {
        insertAfter(elements, 'Patient.extension', extensionSlice('Patient', `${BASE}colour`, { min: 1 }));
      }),
      profileOf('Patient', 'narrow', (_, find) => {
        Object.assign(find('Patient.active'), { min: 1, fixedBoolean: true });
        Object.assign(find('Patient.maritalStatus'), { patternCodeableConcept: { coding: [{ code: 'M' }] } });
        Object.assign(find('Patient.name'), { min: 1, max: '2' });
        Object.assign(find('Patient.photo'), { max: '0' });
        Object.assign(find('Patient.language'), { maxLength: 2 });
        Object.assign(find('Patient.deceased[x]'), {
          path: 'Patient.deceasedBoolean',
          base: { path: 'Patient.deceased[x]', min: 0, max: '1' },
          type: [{ code: 'boolean' }],
        });
      }),
      profileOf('Patient', 'timed', (_, find) => {
        const whole = { key: 'whole', severity: 'error' as const, human: 'A whole date' };
        Object.assign(find('Patient.birthDate'), {
          constraint: [{ ...whole, expression: 'hasValue() and $this.toString().length() = 10' }],
        });
      }),
      profileOf('Patient', 'bounded', (_, find) => {
        Object.assign(find('Patient.birthDate'), { minValueDate: '1900-01-01', maxValueDate: '2030-01-01' });
      }),
      profileOf('Patient', 'coloured-birth', (elements) => {
        insertAfter(
          elements,
          'Patient.birthDate',
          {
            path: 'Patient.birthDate.extension',
            min: 0,
            max: '*',
            base: { path: 'Element.extension', min: 0, max: '*' },
            type: [{ code: 'Extension' }],
          },
          extensionSlice('Patient.birthDate', `${BASE}tint`, {
            min: 1,
            base: { path: 'Element.extension', min: 0, max: '*' },
          }),
        );
      }),
      tint,
      profileOf('Organization', 'named', (_, find) => {
        Object.assign(find('Organization.name'), { min: 1 });
      }),
      profileOf('Patient', 'managed', (_, find) => {
        const type = [{ code: 'Reference', targetProfile: `${BASE}named` }];
        Object.assign(find('Patient.managingOrganization'), { type });
      }),
    ]),
  );
}, 60_000);

const id = (name: string) => ({ system: SYSTEM + name, value: '1' });
const check = (profile: string, rest: object) =>
  errors(generated.validate({ resourceType: 'Patient', active: true, ...rest }, { profile: BASE + profile }));

describe('slicing', () => {
  it.each([
    ['open', [id('x'), id('a'), id('b')], []],
    ['open', [id('a'), id('a')], ['cardinality.max Patient.identifier']],
    ['closed', [id('a'), id('b')], []],
    ['closed', [id('a'), id('x')], ['slicing.unmatched Patient.identifier[1]']],
    ['at-end', [id('a'), id('x')], []],
    ['at-end', [id('x'), id('a')], ['slicing.order Patient.identifier[1]']],
    ['ordered', [id('a'), id('x'), id('b')], []],
    ['ordered', [id('b'), id('a')], ['slicing.order Patient.identifier[1]']],
    ['needed', [id('b')], ['cardinality.min Patient.identifier']],
    ['needed', undefined, ['cardinality.min Patient.identifier']],
    ['needed', [id('a')], []],
  ])('%s: %j', (profile, identifier, expected) => {
    expect(check(profile, identifier ? { identifier } : {})).toEqual(expected);
  });
});

describe('extensions', () => {
  const colour = (value: object) => ({ url: `${BASE}colour`, ...value });
  it.each([
    ['as it must be', { extension: [colour({ valueCode: 'red' })] }, []],
    ['missing', {}, ['cardinality.min Patient.extension']],
    [
      'twice',
      { extension: [colour({ valueCode: 'a' }), colour({ valueCode: 'b' })] },
      ['cardinality.max Patient.extension'],
    ],
    [
      'of another type',
      { extension: [colour({ valueString: 'red' })] },
      ['type.choice Patient.extension[0].value'],
    ],
    [
      'unknown beside it',
      { extension: [colour({ valueCode: 'red' }), { url: 'http://x.org/y', valueCode: 'a' }] },
      [],
    ],
    [
      'in the wrong place',
      {
        extension: [colour({ valueCode: 'red' })],
        name: [{ family: 'x', extension: [colour({ valueCode: 'red' })] }],
      },
      ['extension.context Patient.name[0].extension[0]'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(check('coloured', rest)).toEqual(expected);
  });

  it('says that an unknown one was not looked into', () => {
    const value = { resourceType: 'Patient', extension: [{ url: 'http://x.org/y', valueCode: 'a' }] };
    expect(generated.validate(value).notChecked.map(({ what }) => what)).toEqual([
      'extension "http://x.org/y"',
    ]);
  });
});

describe('what a profile says of an element', () => {
  const name = [{ family: 'x' }];
  it.each([
    ['all well', { name }, []],
    ['a fixed value', { name, active: false }, ['value.fixed Patient.active']],
    [
      'a pattern',
      { name, maritalStatus: { coding: [{ code: 'S' }] } },
      ['value.pattern Patient.maritalStatus'],
    ],
    ['a pattern and more', { name, maritalStatus: { coding: [{ code: 'M', display: 'x' }], text: 'x' } }, []],
    ['too few', {}, ['cardinality.min Patient.name']],
    ['too many', { name: [...name, ...name, ...name] }, ['cardinality.max Patient.name']],
    ['what is forbidden', { name, photo: [{ title: 'x' }] }, ['cardinality.max Patient.photo']],
    ['its other half', { name, _deceasedDateTime: { id: 'x' } }, ['type.choice Patient.deceased']],
    ['another type', { name, deceasedDateTime: '2020' }, ['type.choice Patient.deceased']],
    ['too long', { name, language: 'en-GB' }, ['value.length Patient.language']],
  ])('%s', (_, rest, expected) => {
    expect(check('narrow', rest)).toEqual(expect.arrayContaining(expected));
    expect(check('narrow', rest).length === 0).toBe(expected.length === 0);
  });
});

describe('bounds of a value', () => {
  it.each([
    ['1900-01-01', []],
    ['2029', []],
    ['1899-12-31', ['value.min Patient.birthDate']],
    ['2031', ['value.max Patient.birthDate']],
  ])('%s', (birthDate, expected) => {
    expect(check('bounded', { birthDate })).toEqual(expected);
  });
});

describe('an extension that a primitive must have', () => {
  const tinted = { extension: [{ url: `${BASE}tint`, valueCode: 'red' }] };
  it.each([
    ['is there', { birthDate: '2020-01-01', _birthDate: tinted }, []],
    ['without a value', { _birthDate: tinted }, []],
    ['neither is there', {}, []],
    [
      'is not in the other half',
      { birthDate: '2020-01-01', _birthDate: { id: 'a' } },
      ['cardinality.min Patient.birthDate.extension'],
    ],
    [
      'has no other half to be in',
      { birthDate: '2020-01-01' },
      ['cardinality.min Patient.birthDate.extension'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(check('coloured-birth', rest)).toEqual(expected);
  });
});

describe('an invariant of a primitive', () => {
  const half = { _birthDate: { extension: [{ url: 'http://x.org/y', valueCode: 'a' }] } };
  it.each([
    ['with a value that is right', { birthDate: '2020-01-01' }, []],
    ['with a value that is wrong', { birthDate: '2020' }, ['invariant Patient.birthDate whole']],
    ['with a value and extensions', { birthDate: '2020-01-01', ...half }, []],
    ['with extensions alone', half, ['invariant Patient.birthDate whole']],
    ['that is not there', {}, []],
  ])('%s', (_, rest, expected) => {
    expect(check('timed', rest)).toEqual(expected);
  });
});

describe('references', () => {
  const organization = (rest: object) => [{ resourceType: 'Organization', id: 'o', ...rest }];
  it.each([
    ['contained and right', '#o', organization({ name: 'x' }), []],
    [
      'contained and wrong',
      '#o',
      organization({ active: true, identifier: [id('a')] }),
      ['reference.target Patient.managingOrganization'],
    ],
    ['elsewhere', 'Organization/1', undefined, []],
    ['of another type', 'Location/1', undefined, ['reference.target Patient.managingOrganization']],
  ])('%s', (_, reference, contained, expected) => {
    const rest = { ...(contained && { contained }), managingOrganization: { reference } };
    expect(check('managed', rest)).toEqual(expected);
  });

  it('looks for the target in the same bundle', () => {
    const patient = {
      resourceType: 'Patient',
      meta: { profile: [`${BASE}managed`] },
      managingOrganization: { reference: 'urn:oid:1.1' },
    };
    const bundle = (rest: object) => ({
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: 'urn:oid:1.0', resource: patient },
        { fullUrl: 'urn:oid:1.1', resource: { resourceType: 'Organization', ...rest } },
      ],
    });
    expect(errors(generated.validate(bundle({ name: 'x' })))).toEqual([]);
    expect(errors(generated.validate(bundle({ identifier: [id('a')] })))).toEqual([
      'reference.target Bundle.entry[0].resource.managingOrganization',
    ]);
  });
});

it('says that it gave up, where it did in what a reference leads to', () => {
  let deep: object = { url: 'http://x.org', valueCode: 'a' };
  for (let i = 0; i < 80; i++) deep = { url: 'http://x.org', extension: [deep] };
  const organization = { resourceType: 'Organization', name: 'x', extension: [deep] };
  const patient = {
    resourceType: 'Patient',
    meta: { profile: [`${BASE}managed`] },
    managingOrganization: { reference: 'urn:oid:1.1' },
  };
  const entry = [
    { fullUrl: 'urn:oid:1.0', resource: patient },
    { fullUrl: 'urn:oid:1.1', resource: organization },
  ];
  expect(errors(generated.validate({ resourceType: 'Bundle', type: 'collection', entry }))).toContain(
    'limit.depth Bundle.entry[0].resource',
  );
});

describe('a bundle', () => {
  const bundle = (entry: object) => ({ resourceType: 'Bundle', type: 'collection', entry: [entry] });
  const resource = { resourceType: 'Patient', managingOrganization: { reference: 'Organization/1' } };
  it('reports a missing fullUrl once', () => {
    expect(errors(generated.validate(bundle({ resource: { ...resource, id: '1' } })))).toEqual([
      'bundle.fullUrl Bundle.entry[0].fullUrl',
    ]);
    expect(
      errors(
        generated.validate(bundle({ fullUrl: 'http://x.org/Patient/1', resource: { ...resource, id: '1' } })),
      ),
    ).toEqual([]);
  });

  it('holds what is named by a URN', () => {
    const away = {
      ...resource,
      managingOrganization: { reference: 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520' },
    };
    const { valid, issues } = generated.validate(bundle({ fullUrl: 'urn:oid:1.1', resource: away }));
    expect([valid, issues.map(({ severity, code }) => `${severity} ${code}`)]).toEqual([
      true,
      ['warning reference.unresolved'],
    ]);
  });
});

describe('validate', () => {
  it('goes by meta.profile, and says which it does not know', () => {
    const value = { resourceType: 'Patient', meta: { profile: [`${BASE}narrow`, 'http://x.org/p'] } };
    const result = generated.validate(value);
    expect(errors(result)).toEqual(['cardinality.min Patient.active', 'cardinality.min Patient.name']);
    expect(result.notChecked).toEqual([expect.objectContaining({ what: 'profile "http://x.org/p"' })]);
  });

  it.each([
    [null, 'shape.object Resource'],
    [{}, 'shape.resourceType Resource.resourceType'],
    [{ resourceType: 'Nonsense' }, 'resource.unknownType Nonsense.resourceType'],
    [
      { resourceType: 'Organization', meta: { profile: [`${BASE}narrow`] }, name: 'x' },
      'resource.profile Organization',
    ],
  ])('%j', (value, expected) => {
    expect(errors(generated.validate(value))).toEqual([expected]);
  });
});
