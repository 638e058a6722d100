import * as fc from 'fast-check';
import type { Bundle } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { conforming, nearMiss, profiles, type Profiles } from 'gpconnect-profiles/arbitraries';
import { validate, validateGPConnectSlot1, type GPConnectSlot1 } from 'gpconnect-profiles';
import { RandomGenerator } from '../../generated/random/index.js';
import * as validators from '../../generated/index.js';
import { SEED } from '../seed.js';

type Validator = (value: unknown) => { valid: boolean; issues: { code: string; severity: string }[] };
const validatorOf = (name: keyof Profiles) =>
  (validators as unknown as Record<string, Validator>)[`validate${String(name)}`]!;

const isBundle = (name: keyof Profiles) =>
  (fc.sample(conforming(name), { seed: SEED, numRuns: 1 })[0] as Bundle).resourceType === 'Bundle';

describe('resources that conform to a profile', () => {
  it('exist for every profile of a resource', () => {
    expect(profiles.length).toBeGreaterThan(35);
  });

  it.each(profiles.map((name) => [name]))('%s', (name) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(conforming(name), (resource) => {
        seen.add(JSON.stringify(resource));
        for (const result of [validatorOf(name)(resource), validate(resource)])
          expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { seed: SEED, numRuns: 20 },
    );
    expect(seen.size).toBeGreaterThan(10);
  });

  it('have the type of their profile', () => {
    const [slot] = fc.sample(conforming('GPConnectSlot1'), { seed: SEED, numRuns: 1 });
    const typed: GPConnectSlot1 = slot!;
    expect(validateGPConnectSlot1(typed).valid).toBe(true);
  });

  it('are the same for the same seed', () => {
    const sample = () => fc.sample(conforming('GPConnectAppointment1'), { seed: SEED, numRuns: 5 });
    expect(sample()).toEqual(sample());
  });

  it('shrink to what is required', () => {
    const found = fc.check(
      fc.property(conforming('GPConnectSlot1'), (slot) => slot.resourceType !== 'Slot'),
      { seed: SEED },
    );
    expect(Object.keys(found.counterexample![0]).length).toBeLessThan(10);
  });

  it.each(profiles.filter((name) => isBundle(name)).map((name) => [name]))(
    '%s has entries in most samples, with more than one number of them',
    (name) => {
      const samples = fc.sample(conforming(name), { seed: SEED, numRuns: 40 }) as Bundle[];
      const counts = samples.map(({ entry = [] }) => entry.length);
      expect(counts.filter((count) => count > 0).length).toBeGreaterThan(20);
      expect(new Set(counts).size).toBeGreaterThan(1);
    },
  );

  it('resolve references within a Bundle', () => {
    let resolved = 0;
    for (const { entry = [] } of fc.sample(conforming('GPConnectStructuredRecordBundle1'), {
      seed: SEED,
      numRuns: 60,
    })) {
      const known = new Set(
        entry.flatMap(({ fullUrl, resource }) => [fullUrl, `${resource?.resourceType}/${resource?.id}`]),
      );
      for (const [, reference] of JSON.stringify(entry).matchAll(/"reference":"((?!#)[^"]+)"/g)) {
        if (known.has(reference)) resolved++;
        else expect(reference).toMatch(/^https?:/);
      }
    }
    expect(resolved).toBeGreaterThan(50);
  });

  it('are refused for a name that is no profile', () => {
    const generator = new RandomGenerator(
      { profiles: {}, types: {}, examples: {}, extensions: {}, codings: {} },
      validate,
    );
    for (const name of ['Nosuch', '__proto__', 'constructor']) {
      expect(() => generator.resource(name, 1, 1)).toThrow(RangeError);
    }
  });
});

describe('near misses', () => {
  it('break one rule, which they name', () => {
    const rules = new Set<string>();
    for (const name of profiles) {
      for (const { rule, key, expression, resource } of fc.sample(nearMiss(name), {
        seed: SEED,
        numRuns: 4,
      })) {
        const result = validatorOf(name)(resource);
        expect(result.valid).toBe(false);
        const errors = result.issues.filter(({ severity }) => severity === 'error');
        expect(errors).toMatchObject([{ code: rule, expression, ...(key !== undefined && { key }) }]);
        rules.add(rule);
      }
    }
    expect(rules.size).toBeGreaterThan(9);
  });

  it('break an invariant by its key', () => {
    const misses = fc.sample(nearMiss('CareConnectGPCEncounter1', 'per-1'), { seed: SEED, numRuns: 2 });
    expect(misses.map(({ key }) => key)).toEqual(['per-1', 'per-1']);
  });

  it('throw if the profile leaves no way to break a rule', () => {
    expect(() => fc.sample(nearMiss('GPConnectDevice1', 'nosuch'), { seed: SEED, numRuns: 1 })).toThrow(
      'no near miss of GPConnectDevice1 breaks nosuch',
    );
  });

  it('break the rule that is asked for', () => {
    const misses = fc.sample(nearMiss('GPConnectAppointment1', 'cardinality.min'), {
      seed: SEED,
      numRuns: 10,
    });
    expect(misses.map(({ rule }) => rule)).toEqual(misses.map(() => 'cardinality.min'));
  });
});
