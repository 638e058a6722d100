import { growth } from '../../../steps.js';
import { SEED } from '../../../seed.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiled, definitions, profileOf, projectOf, type Generated } from './compiled.js';

let generated: Generated;
let validators: ((value: unknown) => { valid: boolean })[];
let keys: string[];

beforeAll(async () => {
  const types = ['Patient', 'Appointment', 'Observation', 'MedicationRequest', 'QuestionnaireResponse'];
  generated = await compiled(projectOf(types.map((type) => profileOf(type, `${type}-p`, () => {}))));
  validators = Object.entries(generated)
    .filter(([name]) => name === 'validate' || /^validate\w+P$/.test(name))
    .map(([, validator]) => validator as (value: unknown) => { valid: boolean });
  const elements = types.flatMap((type) => definitions.structureDefinition(type)!.snapshot!.element);
  const names = elements.map(({ path }) => path.slice(path.lastIndexOf('.') + 1).replace('[x]', 'String'));
  keys = [
    ...new Set(names),
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '_family',
    '_given',
    'valueCode',
    'coding',
  ];
}, 60_000);

/** JSON that looks like FHIR: its property names, at every depth. */
const like = () =>
  fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom<unknown>(
        '',
        'x',
        'Patient/1',
        '#a',
        '2020-02-30',
        'http://x.org',
        '\ud800',
        1,
        -1,
        1.5,
        true,
        null,
        undefined,
        NaN,
      ),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('object'),
    ),
    object: fc.dictionary(fc.constantFrom(...keys), tie('value'), { maxKeys: 6, noNullPrototype: false }),
  })).object;

/** A hundred thousand issues take seconds, and a minute on a busy machine. */
const LONG = { timeout: 300_000 };

describe('hostile input', () => {
  it('never throws on JSON that looks like FHIR', () => {
    fc.assert(
      fc.property(
        like(),
        fc.constantFrom('Patient', 'Bundle', 'Appointment', 'Observation', 'Parameters'),
        (value, type) => {
          const resource = { ...value, resourceType: type };
          for (const validate of validators) expect(typeof validate(resource).valid).toBe('boolean');
        },
      ),
      { numRuns: 300, seed: SEED },
    );
  });

  it('never throws on any JSON value', () => {
    fc.assert(
      fc.property(
        // not withSparseArray: what it makes is thousands of millions of holes long now and then, and it looks through them itself
        fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
        (value) => {
          for (const validate of validators) expect(validate(value).valid).toBe(false);
        },
      ),
      { numRuns: 300, seed: SEED },
    );
  });

  const patient = (rest: object): object => ({ resourceType: 'Patient', ...rest });
  const throwing = (key: string) =>
    Object.defineProperty(patient({}), key, {
      enumerable: true,
      get: () => {
        throw new Error('no');
      },
    });
  const nested = (depth: number) => {
    let extension: object = { url: 'http://x.org', valueCode: 'a' };
    for (let i = 0; i < depth; i++) extension = { url: 'http://x.org', extension: [extension] };
    return patient({ extension: [extension] });
  };
  const circular = () => {
    const extension: Record<string, unknown> = { url: 'http://x.org' };
    extension['extension'] = [extension, extension, extension];
    return patient({ extension: [extension] });
  };
  const shared = () => {
    let extension: object = { url: 'http://x.org', valueCode: 'a' };
    for (let i = 0; i < 40; i++) extension = { url: 'http://x.org', extension: [extension, extension] };
    return patient({ extension: [extension] });
  };

  it.each<[string, () => object, string]>([
    ['an accessor that throws', () => throwing('name'), 'shape.unreadable'],
    ['a resourceType that throws', () => throwing('resourceType'), 'shape.unreadable'],
    [
      'a revoked proxy',
      () => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      },
      'shape.unreadable',
    ],
    ['nesting', () => nested(100_000), 'limit.depth'],
    ['a value inside itself', circular, 'limit.depth'],
    ['an array of 4 billion holes', () => patient({ name: new Array(4_294_967_295) }), 'limit.size'],
    ['an array with a hole', () => patient({ name: new Array(1) }), 'shape.null'],
  ])('%s', (_, make, code) => {
    for (const validate of [generated.validate, generated.validatePatient!]) {
      const result = validate(make());
      expect(result.valid).toBe(false);
      expect(result.issues.map((issue) => issue.code)).toContain(code);
    }
    expect(generated.validatePatient!['~standard'].validate(make())).toHaveProperty('issues');
  });

  it.each<[string, object]>([
    ['in it', { foo: 1 }],
    ['at its end', {}],
  ])('ends where a value refers to the same thing again and again, with a fault %s', LONG, (_, fault) => {
    let extension: object = {};
    for (let i = 0; i < 40; i++) extension = { ...fault, extension: [extension, extension] };
    const { valid, issues } = generated.validatePatient!(patient({ extension: [extension] }));
    expect([valid, issues.length]).toEqual([false, 100_000]);
  });

  it('ends where a value refers to the same thing again and again', () => {
    const result = generated.validatePatient!(shared(), { maxObjects: 100_000 });
    expect(result.issues.map((issue) => issue.code)).toContain('limit.size');
  });

  // a fault at the end of a nested value must not be looked for again at each level of it
  it.each([
    ['references', (inner: object) => ({ identifier: { assigner: inner } }), 'managingOrganization'],
    [
      'extensions',
      (inner: object) => ({ extension: [{ url: 'http://x.org/y', ...inner }] }),
      'maritalStatus',
    ],
  ])('looks at nested %s a few times each', (_, wrap, property) => {
    let value: object = { foo: 1 };
    for (let i = 0; i < 25; i++) value = wrap(value);
    const { issues } = generated.validatePatient!(patient({ [property]: value }), { maxObjects: 10_000 });
    expect(issues.map(({ code }) => code)).toContain('shape.unknown');
    expect(issues.map(({ code }) => code)).not.toContain('limit.size');
  });

  it('survives a limit that is set too high', () => {
    const result = generated.validatePatient!(nested(100_000), { maxDepth: 1_000_000 });
    expect(result.issues.map((issue) => issue.code)).toEqual(['limit.depth']);
  });

  it('leaves prototypes alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    generated.validate(
      JSON.parse('{"resourceType":"Patient","__proto__":{"a":1},"constructor":{"prototype":{"b":2}}}'),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });

  it('takes steps in proportion to the input', () => {
    const onNames = (count: number) => {
      const name = Array.from({ length: count }, (_, i) => ({ family: 'x'.repeat(20), foo: i }));
      const value = patient({ name });
      return () => generated.validatePatient!(value);
    };
    expect(growth(onNames, 2_000, 8)).toBeLessThan(9);
  });
});
