import { steps } from '../../steps.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, distinctConstraints } from './constraints.js';
import { loadConstraint } from './harness.js';
import { descendants, descendantsNamed, isDistinct, keyOf } from '../../../src/runtime/fhirpath/functions.js';
import { htmlChecks } from '../../../src/runtime/narrative/narrative.js';
import { SEED } from '../../seed.js';

/** A chain of objects deeper than the call stack. */
function deep(levels: number): object {
  let at: Record<string, unknown> = { reference: '#a' };
  for (let i = 0; i < levels; i++) at = { item: [at] };
  return at;
}

describe('any JSON', () => {
  const checks = distinctConstraints().map((s) => {
    const names = [...new Set(s.constraint.expression!.match(/[a-zA-Z]+/g))];
    return { key: s.constraint.key, names, check: loadConstraint(compiled(s)) };
  });

  it('makes no invariant throw', { timeout: 60_000 }, () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom(null, true, 0, -1, 1e300, '', '#a', 'a', [], {}, [null], [[]]),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(fc.nat(99).map(String), tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.nat(), (value, seed) => {
        for (const { names, check } of checks) {
          const self: Record<string, unknown> = {};
          names.forEach((name, i) => {
            if ((seed + i) % 3 !== 0) self[name] = renamed(value, names);
          });
          check(self, self, {}, undefined);
        }
      }),
      { numRuns: 150, seed: SEED },
    );
  });

  it('does not overflow the stack, nor go on for ever', () => {
    const chain = deep(100_000);
    expect(descendantsNamed(chain, 'reference')).toEqual(['#a']);
    expect(descendants(chain)).toHaveLength(100_001);
    expect(keyOf(chain).length).toBeGreaterThan(100_000);
    const a: Record<string, unknown> = { reference: 'x' };
    a['b'] = { a, list: [a, a, a] };
    expect(() => [
      descendantsNamed(a, 'reference'),
      descendants(a),
      keyOf(a),
      isDistinct([a, a]),
    ]).not.toThrow();
  });

  it('makes a key of what is shared without going every way there is', () => {
    let shared: object = { a: 1 };
    for (let i = 0; i < 60; i++) shared = { a: shared, b: shared };
    expect(keyOf(shared).length).toBeGreaterThan(100_000);
    expect(keyOf({ a: [shared] })).toBe(keyOf({ a: [shared] }));
  });

  it.each(['<', '<a ', '&', '<!--', '<p>', '<p a="', '<div><p>'])(
    'takes narrative of many %s in linear steps',
    (part) => {
      const onParts = (count: number) => {
        const html = `<div xmlns="http://www.w3.org/1999/xhtml">${part.repeat(count)}`;
        return () => expect(htmlChecks(html)).toBe(false);
      };
      const [few, many] = [steps(onParts(10_000)), steps(onParts(80_000))];
      expect(many).toBeLessThan(few * 9);
    },
  );
});

/** The tree with the names in the expression as its keys. */
function renamed(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((v) => renamed(v, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => [names[Number(k) % names.length], renamed(v, names)]),
  );
}
