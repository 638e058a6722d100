import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueOf } from '../../scripts/fuzz/share.js';
import { growthPatterns } from './hostile-growth.js';
import { placed } from './hostile-places.js';
import { isUnpolluted, validators } from './hostile-values.js';

/** Random values; `npm run fuzz` takes a million. */
const RANDOM = 300;

describe('hostile input, at every validator', () => {
  it('there are all of them', () => expect(validators.length).toBeGreaterThan(60));

  it('is never thrown at or left without a verdict', { timeout: 600_000 }, () => {
    const values = placed.length + RANDOM;
    for (let number = 0; number < values; number++) {
      const { value } = valueOf(number, 1);
      for (const [name, validate] of validators) {
        // bounds values that refer to themselves by objects, not by time, which depends on the machine
        const { valid, issues } = validate(value, { maxObjects: 2_000_000 });
        if (typeof valid !== 'boolean' || (!valid && issues.length === 0))
          throw new Error(`${name} gives no verdict on value ${number}`);
      }
    }
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
    fc.assert(fc.property(anything, tried), { numRuns: 2000 });
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
