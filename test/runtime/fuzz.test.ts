import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, isTooFast } from '../../scripts/fuzz/growth.js';
import { Random } from '../conformance/random.js';
import { growthPatterns } from './hostile-growth.js';
import { HOSTILE, LARGE } from './hostile-kinds.js';
import { hostileValue, isUnpolluted, validators } from './hostile-values.js';

/** `npm run fuzz` does the same with a million values. */
const RUNS = 5000;

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
    // not withSparseArray: what it makes is thousands of millions of holes long now and then, and it looks through them itself
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withMap: true,
      withDate: true,
    });
    fc.assert(fc.property(anything, tried), { numRuns: RUNS });
  });

  it('leaves prototypes alone', () => expect(isUnpolluted()).toBe(true));
});

describe('hostile values in every place', () => {
  const patient = (rest: object) => ({ resourceType: 'Patient', ...rest });
  const bundle = (entry: unknown) => ({ resourceType: 'Bundle', type: 'searchset', entry });
  const observation = (rest: object) => ({ resourceType: 'Observation', ...rest });
  const places: Readonly<Record<string, (value: unknown) => unknown>> = {
    'the value itself': (value) => value,
    'an unknown property': (value) =>
      patient({ contained: [{ resourceType: 'Patient', id: 'a' }], x: { y: value } }),
    'a list of objects': (value) => patient({ name: value }),
    'a sliced list': (value) => patient({ identifier: value }),
    'what tells slices apart': (value) =>
      patient({ identifier: [{ system: value }], name: [{ use: value }] }),
    extensions: (value) => patient({ extension: value }),
    'an extension': (value) => patient({ extension: [value] }),
    'the value of an extension': (value) =>
      patient({ extension: [{ url: 'http://example.org/x', valueCode: value }] }),
    'contained resources': (value) => patient({ contained: value }),
    'a contained resource': (value) => patient({ contained: [value] }),
    narrative: (value) => patient({ text: { status: 'generated', div: value } }),
    'primitives in a list': (value) => patient({ name: [{ given: value }] }),
    'their other halves': (value) => patient({ name: [{ given: ['a'], _given: value }] }),
    'the profiles': (value) => patient({ meta: { profile: value } }),
    'a reference': (value) => patient({ managingOrganization: value }),
    'the text of a reference': (value) => patient({ managingOrganization: { reference: value } }),
    codings: (value) => patient({ maritalStatus: { coding: value } }),
    'a coding': (value) => observation({ code: { coding: [{ system: value, code: value }] } }),
    entries: (value) => bundle(value),
    'the resource of an entry': (value) => bundle([{ resource: value }]),
    'the URL of an entry': (value) => bundle([{ fullUrl: value, resource: patient({}) }]),
  };
  const tryIn = validators.filter(([name]) =>
    /^validate(Bundle|.*Patient1|.*SearchsetBundle1|.*Observation1|)$/.test(name),
  );

  it('several validators are tried', () => expect(tryIn.length).toBeGreaterThanOrEqual(5));

  it.each(Object.entries(places))('%s', (_, place) => {
    for (const [kind, value] of [...HOSTILE, ...LARGE]) {
      const start = performance.now();
      for (const [name, validate] of tryIn) {
        const { valid, issues } = validate(place(value));
        if (!valid && issues.length === 0) throw new Error(`${name} gives no verdict on ${kind}`);
      }
      expect(performance.now() - start, kind).toBeLessThan(5000);
    }
  });
});

describe('time', () => {
  it.each(growthPatterns.map((pattern) => [`${pattern.group}: ${pattern.name}`, pattern] as const))(
    'grows with the input: %s',
    (_, pattern) => {
      const growth = growthOf(pattern);
      expect(isTooFast(growth), growth.times.join()).toBe(false);
    },
  );
});
