import { describe, expect, it } from 'vitest';
import { hasLondonOffset, instantOf, londonDay, londonOffset, nowOf } from '../../src/gpconnect/time.js';

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
    expect(() => nowOf('now')).toThrow(TypeError);
    expect(() => nowOf(new Date(NaN))).toThrow(TypeError);
  });
});
