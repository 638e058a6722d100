import { expect, it } from 'vitest';
import { isWithZone } from '../../src/runtime/primitives/dates.js';
import { checked } from '../../src/runtime/table/rules.js';
import { atLeast } from '../../src/runtime/checks/values.js';
import { look } from './look.js';

const low = (count: number) => Array.from({ length: count }, () => 1);
const checkedItems = checked({ test: () => true }, atLeast(2));

it.each([
  [2, 3, 2],
  [3, 3, 3],
  [10, 3, 3],
  [10, 0, 1],
  [10, -1, 1],
  [10, undefined, 10],
])('of %i errors with a limit of %j, %i are kept and all are counted', (count, maxIssues, kept) => {
  const c = look(checkedItems, low(count), maxIssues === undefined ? {} : { maxIssues });
  expect([c.drafts.length, c.errors]).toEqual([kept, count]);
});

it.each([
  ['2020-01-01T00:00:00Z', true],
  ['2020-01-29T00:00:00+10:00', true],
  ['2020-01-01', false],
  ['2020-01-01T00:00:00', false],
])('%s has a time zone: %j', (text, wanted) => expect(isWithZone(text)).toBe(wanted));
