import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../conformance/random.js';
import { hostileValue, isUnpolluted, validators } from './hostile-values.js';

/** `npm run fuzz` does the same with a million values. */
const RUNS = 10_000;

const tried = (value: unknown) => {
  for (const [name, validate] of validators) {
    const { valid, issues } = validate(value);
    if (typeof valid !== 'boolean' || (!valid && issues.length === 0))
      throw new Error(`${name} gives no verdict`);
  }
};

describe('hostile input, at every validator', () => {
  it('there are all of them', () => expect(validators.length).toBeGreaterThan(60));

  it('never throws on values like FHIR, with hostile ones inside', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => tried(hostileValue(new Random(seed)))),
      { numRuns: RUNS },
    );
  });

  it('never throws on any value', () => {
    const anything = fc.anything({
      withNullPrototype: true,
      withSparseArray: true,
      withBigInt: true,
      withMap: true,
      withDate: true,
    });
    fc.assert(fc.property(anything, tried), { numRuns: RUNS });
  });

  it('leaves prototypes alone', () => expect(isUnpolluted()).toBe(true));
});

describe('time', () => {
  const patient = (rest: object) => ({ resourceType: 'Patient', ...rest });
  const texts: readonly (readonly [string, (n: number) => object])[] = [
    ['blanks in a code', (n) => ({ maritalStatus: { coding: [{ code: `a${' '.repeat(n)}b` }] } })],
    ['letters in an id', (n) => ({ id: 'x'.repeat(n) })],
    ['fractions of a second', (n) => ({ deceasedDateTime: `2020-01-01T00:00:00.${'0'.repeat(n)}` })],
    ['slashes in a reference', (n) => ({ managingOrganization: { reference: 'a/'.repeat(n) } })],
    ['dots in an OID', (n) => ({ identifier: [{ system: `urn:oid:1${'.1'.repeat(n)}x` }] })],
    [
      'open tags',
      (n) => ({
        text: { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${'<b>'.repeat(n)}` },
      }),
    ],
    [
      'ampersands',
      (n) => ({
        text: {
          status: 'generated',
          div: `<div xmlns="http://www.w3.org/1999/xhtml">${'&'.repeat(n)}</div>`,
        },
      }),
    ],
    ['base64', (n) => ({ photo: [{ data: 'YWJj'.repeat(n) }] })],
    ['wrong items', (n) => ({ name: Array.from({ length: n / 10 }, (_, i) => ({ foo: i })) })],
    [
      'contained resources',
      (n) => ({
        contained: Array.from({ length: n / 10 }, (_, i) => ({
          resourceType: 'Organization',
          id: `o${i}`,
          name: 'x',
        })),
      }),
    ],
    [
      'claims of profiles',
      (n) => ({ meta: { profile: Array.from({ length: n / 10 }, (_, i) => `http://example.org/${i}`) } }),
    ],
    [
      'extensions',
      (n) => ({
        extension: Array.from({ length: n / 10 }, (_, i) => ({
          url: `http://example.org/${i}`,
          valueString: 'x',
        })),
      }),
    ],
  ];
  const [, validate] = validators.find(([name]) => name === 'validateCareConnectGPCPatient1')!;

  it.each(texts)('grows with the input: %s', (_, make) => {
    const time = (n: number) => {
      const value = patient(make(n));
      let best = Infinity;
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        validate(value);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(10_000);
    const [small, large] = [time(10_000), time(80_000)];
    // eight times the input: 64 times the time would be quadratic; what takes no time at all is not measured
    expect(large).toBeLessThan(Math.max(24 * small, 25));
  });
});
