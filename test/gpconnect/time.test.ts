import { describe, expect, it } from 'vitest';
import {
  hasLondonOffset,
  instantOf,
  isDay,
  londonClock,
  londonDay,
  londonOffset,
  nowOf,
  ukLocalTime,
} from '../../src/gpconnect/time.js';

describe('the offset in force in the UK', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 0],
    ['2026-03-29T01:00:00Z', 60],
    ['2026-10-25T00:59:59Z', 60],
    ['2026-10-25T01:00:00Z', 0],
    ['2026-01-01T00:00:00Z', 0],
    ['2026-07-01T12:00:00.500Z', 60],
    ['2017-05-30T10:00:00+01:00', 60],
    // all year summer time, from 1968 to 1971
    ['1970-01-01T00:00:00Z', 60],
  ])('%s: %i minutes', (time, minutes) => expect(londonOffset(Date.parse(time))).toBe(minutes));

  it.each([
    ['2026-03-29T00:59:59+00:00', true],
    ['2026-03-29T02:00:00+01:00', true],
    ['2026-03-29T01:00:00+00:00', false],
    ['2026-03-29T01:30:00+01:00', false],
    ['2026-10-25T01:30:00+01:00', true],
    ['2026-10-25T01:30:00+00:00', true],
    ['2026-10-25T00:30:00+00:00', false],
    ['2026-10-25T02:00:00+01:00', false],
    ['2026-10-25T02:00:00+00:00', true],
  ])('is %s: %s', (time, holds) => expect(hasLondonOffset(time)).toBe(holds));
});

describe('a leap second, and times that do not exist', () => {
  it.each([
    ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00.000Z'],
    ['2026-06-15T08:59:60+01:00', '2026-06-15T08:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0050-01-01T00:00:00Z', '0050-01-01T00:00:00.000Z'],
  ])('%s is %s', (text, instant) => expect(new Date(instantOf(text)).toISOString()).toBe(instant));

  it.each([
    ...['2026-02-31', '2023-02-29', '2026-13-01', '2026-00-10', '0000-01-01', '2026-06-15T24:00:00Z'],
    ...['2026-06-15T25:61:61Z', '2026-06-15T09:60:00Z', '2026-06-15T09:00:60Z', '2026-06-15T09:00:00+14:01'],
    ...[
      '20x6-06-15',
      '2026.06.15',
      '2026-06-15T09.00.00Z',
      '2026-06-15T09:00.00Z',
      '2026-06-15T09:00:00+01.00',
    ],
    ...['2026-06-15T09:00:00+1:00', '2026-06-15 09:00:00', ' 2026-06-15', '2026-06-15T09Z'],
  ])('%s is none', (text) => expect(instantOf(text)).toBeNaN());

  it('are no clock, no day and no offset, and throw nowhere', () => {
    expect([londonClock(NaN), londonOffset(NaN)]).toEqual([NaN, NaN]);
    expect(hasLondonOffset('2026-02-31T09:00:00+01:00')).toBe(true);
    expect([isDay('2026-02-31'), isDay('2026-06-15T09:00:00Z'), isDay('2026-06-15')]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

it('is written as UK local time', () => {
  expect(ukLocalTime(new Date('2026-06-15T08:00:00.987Z'))).toBe('2026-06-15T09:00:00+01:00');
  expect(ukLocalTime(new Date('2026-12-15T08:00:00Z'))).toBe('2026-12-15T08:00:00+00:00');
  expect(ukLocalTime(new Date('2026-10-25T00:30:00Z'))).toBe('2026-10-25T01:30:00+01:00');
  expect(ukLocalTime(new Date('2026-10-25T01:30:00Z'))).toBe('2026-10-25T01:30:00+00:00');
  expect(() => ukLocalTime(new Date(NaN))).toThrow(RangeError);
});

describe('a point in time', () => {
  it.each([
    ['2026-06-15', false, '2026-06-14T23:00:00.000Z'],
    ['2026-06-15', true, '2026-06-15T23:00:00.000Z'],
    ['2026-10-25', true, '2026-10-26T00:00:00.000Z'],
    ['2026-06-15T09:00', false, '2026-06-15T08:00:00.000Z'],
    ['2026-06-15T09:00+02:00', false, '2026-06-15T07:00:00.000Z'],
    ['2026-12-01T09:00:30', false, '2026-12-01T09:00:30.000Z'],
  ])('%s (end of day: %s) is %s', (text, endOfDay, instant) =>
    expect(new Date(instantOf(text, endOfDay)).toISOString()).toBe(instant),
  );

  it.each([['2026'], ['2026-06'], ['soon'], [''], [undefined], [7]])('%j is none', (text) =>
    expect(instantOf(text)).toBeNaN(),
  );

  it('is on the day that a UK calendar shows', () => {
    expect(londonDay(Date.parse('2026-06-15T23:30:00Z'))).toBe('2026-06-16');
    expect(londonDay(Date.parse('2026-12-15T23:30:00Z'))).toBe('2026-12-15');
  });

  it('is what now must be', () => {
    expect(nowOf(new Date(5))).toBe(5);
    for (const wrong of ['now', new Date(NaN), undefined, null, 5, {}]) expect(nowOf(wrong)).toBeNaN();
  });
});
