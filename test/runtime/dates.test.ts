import { describe, expect, it } from 'vitest';
import { isTime, isWithZone, precision } from '../../src/runtime/primitives/dates.js';

const pad = (n: number) => String(n).padStart(2, '0');

describe('the last day of a month', () => {
  it.each([
    ['2019', [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    ['2020', [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
    ['1900', [31, 28]],
    ['2000', [31, 29]],
    ['0400', [31, 29]],
  ])('of %s', (year, days) => {
    days.forEach((last, i) => {
      const day = (n: number) => `${year}-${pad(i + 1)}-${pad(n)}`;
      expect([day(last), precision(day(last)), precision(day(last + 1))]).toEqual([day(last), 10, -1]);
      const instant = (n: number) => `${day(n)}T09:00:00Z`;
      expect([isWithZone(instant(last)), isWithZone(instant(last + 1))]).toEqual([true, false]);
    });
  });
});

describe('the precision of a date', () => {
  it.each([
    ['2020', 4],
    ['2020-01', 7],
    ['2020-12', 7],
    ['2020-00', -1],
    ['2020-13', -1],
    ['2020-12-01', 10],
    ['2020-12-00', -1],
    ['2020-12-31T00:00:00Z', 19],
    ['2020-12-31T23:59:60.5Z', 19],
    ['2020-12-31T23:59:61Z', -1],
    ['2020-12-31T24:00:00Z', -1],
    ['2020-12-31T23:60:00Z', -1],
    ['2020-12-31T00:00:00+00:00', 19],
    ['2020-12-31T00:00:00-00:30', 19],
    ['2020-12-31T00:00:00+13:59', 19],
    ['2020-12-31T00:00:00+13:60', -1],
    ['2020-12-31T00:00:00+14:00', 19],
    ['2020-12-31T00:00:00-14:01', -1],
    ['2020-12-31T00:00:00+15:00', -1],
    ['2020-12-31T00:00:00+x0:00', -1],
    ['2020-12-31T00:00:00+00:x0', -1],
    ['2020-12-31T00:00:00', -1],
    ['2020-12-31T00:00:00.', -1],
    ['2020-12-31T00:00:00.Z', -1],
    ['2020-12-31T00:00:00Zx', -1],
    ['2020-12-31T00:00:00+01:000', -1],
    ['-0044', 4],
    ['-0044-03-15', 10],
    ['0000', -1],
    ['0001', 4],
    ['0100', 4],
    ['', -1],
    ['20', -1],
    ['/020', -1],
    ['2:20', -1],
  ])('%j: %i', (text, wanted) => expect(precision(text)).toBe(wanted));
});

describe('a time of day', () => {
  it.each([
    ['00:00:00', true],
    ['23:59:59', true],
    ['23:59:60', false],
    ['12:00:00.0', true],
    ['12:00:00.', false],
    ['12:00:00.5 ', false],
    ['12:00:000', false],
  ])('%j: %j', (text, wanted) => expect(isTime(text)).toBe(wanted));
});
