import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { closest } from '../src/toolchain/text/closest.js';
import { SEED } from './seed.js';

it.each([
  ['Pateint', ['Practitioner', 'Patient'], 'Patient'],
  ['slot', ['Slot', 'Schedule'], 'Slot'],
  ['Lst', ['Last', 'List'], 'Last'], // as near: the first in code-unit order
  ['Encounter', ['Patient', 'Slot'], undefined],
  ['ab', ['cd'], undefined],
  ['', ['Slot'], undefined],
])('closest to %s of %j is %s', (name, candidates, expected) => {
  expect(closest(name, candidates)).toBe(expected);
  expect(closest(name, [...candidates].reverse())).toBe(expected);
});

/** Number of edits by the definition of optimal string alignment, the slow way. */
function edits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const replaced = edits(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  const isSwapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  const swapped = isSwapped ? edits(a.slice(2), b.slice(2)) + 1 : Infinity;
  return Math.min(replaced, swapped, edits(a.slice(1), b) + 1, edits(a, b.slice(1)) + 1);
}

it('has the fewest edits of all candidates, and is the first of equals', () => {
  const names = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(names, fc.array(names, { maxLength: 5 }), (name, candidates) => {
      const limit = Math.min(2, Math.max(1, Math.floor(name.length / 3)));
      const ranked = candidates
        .map((candidate) => ({ candidate, count: edits(name.toLowerCase(), candidate.toLowerCase()) }))
        .filter(({ count }) => count <= limit)
        .sort((x, y) => x.count - y.count || (x.candidate < y.candidate ? -1 : 1));
      expect(closest(name, candidates)).toBe(ranked[0]?.candidate);
    }),
    { numRuns: 300, seed: SEED },
  );
});
