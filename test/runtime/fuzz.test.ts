import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuzz } from '../../scripts/measure/fuzz/processes.js';
import { growthPatterns } from '../../scripts/measure/fuzz/hostile-growth.js';
import { placed } from '../../scripts/measure/fuzz/hostile-places.js';
import { isUnpolluted, validators } from '../../scripts/measure/fuzz/hostile-values.js';
import { SEED } from '../seed.js';

/** Random values; `npm run fuzz` takes a million. */
const RANDOM = 1000;

describe('hostile input, at every validator', () => {
  it('there are all of them', () => expect(validators.length).toBeGreaterThan(60));

  // in other processes, which are ended where they hang
  it('is never thrown at, hung on or left without a verdict', { timeout: 120_000 }, async () => {
    const values = placed.length + RANDOM;
    const tally = await fuzz(values, SEED, 3, () => undefined);
    const { thrown, hung, crashed, slow, silent, isClean } = tally;
    expect({ thrown, hung, crashed, slow, silent, isClean }).toEqual({
      thrown: [],
      hung: [],
      crashed: [],
      slow: [],
      silent: 0,
      isClean: true,
    });
    expect(tally.values).toBe(values);
    expect(tally.calls).toBe(values * validators.length);
  });

  it('of any JavaScript type gets a verdict', () => {
    // not withSparseArray: what it makes is thousands of millions of holes long now and then, and it looks through them itself
    const anything = fc.anything({
      withNullPrototype: true,
      withBigInt: true,
      withMap: true,
      withDate: true,
    });
    const tried = (value: unknown) => {
      for (const [name, validate] of validators) {
        const { valid, issues } = validate(value);
        if (typeof valid !== 'boolean' || (!valid && issues.length === 0))
          throw new Error(`${name} gives no verdict`);
      }
    };
    fc.assert(fc.property(anything, tried), { numRuns: 1000, seed: SEED });
  });

  it('leaves prototypes alone', () => expect(isUnpolluted()).toBe(true));
});

// how the time grows with the size is for `npm run fuzz` to say: times in a test run beside others say little
describe('a hostile pattern', () => {
  it.each(growthPatterns.map((pattern) => [`${pattern.group}: ${pattern.name}`, pattern] as const))(
    'gets a verdict at length: %s',
    (_, { validator, make, size }) => {
      const [, validate] = validators.find(([name]) => name === validator)!;
      expect(validate(make(4 * size))).toHaveProperty('valid', expect.any(Boolean));
    },
  );
});
