import { expect, it } from 'vitest';
import { closest } from '../src/toolchain/text/closest.js';

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
