import { describe, expect, it } from 'vitest';
import {
  compare,
  compareDates,
  compareQuantities,
  compareTimes,
} from '../../src/runtime/primitives/compare.js';

const opposite = { before: 'after', after: 'before', equal: 'equal', undecided: 'undecided' } as const;
type Order = keyof typeof opposite;
const told = (order: number): Order =>
  Number.isNaN(order) ? 'undecided' : order < 0 ? 'before' : order > 0 ? 'after' : 'equal';

describe('the order of dates', () => {
  it.each<[a: unknown, b: unknown, order: Order]>([
    ['2020', '2020', 'equal'],
    ['2019', '2020', 'before'],
    ['2020-02', '2020-10', 'before'],
    ['2020-02-09', '2020-02-10', 'before'],
    ['2019-12', '2020', 'before'],
    ['2020-12', '2020', 'undecided'],
    ['2020-12-31', '2020-12', 'undecided'],
    ['2020-12-31', '2021-01', 'before'],
    ['2020-01-01', '2020-01-01T00:00:00Z', 'undecided'],
    // a date has no zone: the local date of the time counts
    ['2020-01-02', '2020-01-01T23:30:00-05:00', 'after'],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:01Z', 'before'],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:00.5Z', 'before'],
    ['2020-01-01T10:00:00.25Z', '2020-01-01T10:00:00.5Z', 'before'],
    ['2020-01-01T10:00:00.50Z', '2020-01-01T10:00:00.5Z', 'equal'],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:00.0Z', 'equal'],
    ['2020-01-01T10:00:00Z', '2020-01-01T11:00:00+01:00', 'equal'],
    ['2020-01-01T10:00:00Z', '2020-01-01T05:30:00-04:30', 'equal'],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:00+00:00', 'equal'],
    ['2020-01-01T10:00:00Z', '2020-01-01T10:00:00+01:00', 'after'],
    ['2020-01-01T10:00:00+01:00', '2020-01-01T10:00:00+02:00', 'after'],
    ['2020-01-01T10:00:00+01:00', '2020-01-01T11:00:00+01:00', 'before'],
    ['2020-01-01T00:30:00+01:00', '2019-12-31T23:30:00Z', 'equal'],
    ['2019-12-31T23:30:45-01:00', '2020-01-01T00:30:45Z', 'equal'],
    ['2019-12-31T23:30:45-01:00', '2020-01-01T00:30:44Z', 'after'],
    ['0044-01-01T00:00:00Z', '0044-01-01T01:00:00+01:00', 'equal'],
    ['2020-01-01T10:00', '2020-01-01T10:00:00', 'undecided'],
    ['2020-01-01T10:00:00', '2020-01-01T10:00:01', 'before'],
    ['2020-01-01T10:00:00', '2020-01-01T10:00:00Z', 'undecided'],
    ['2020-01-01T10:00:00', '2021-01-01T10:00:00+01:00', 'undecided'],
    ['2020', 'x', 'undecided'],
    ['2020-1', '2020-2', 'undecided'],
    ['2020', 2020, 'undecided'],
    [undefined, '2020', 'undecided'],
    ['x', 'x', 'equal'],
  ])('%j and %j: %s', (a, b, order) => {
    expect([told(compareDates(a, b)), told(compareDates(b, a))]).toEqual([order, opposite[order]]);
  });
});

describe('the order of times', () => {
  it.each<[a: unknown, b: unknown, order: Order]>([
    ['10:00:00', '10:00:00', 'equal'],
    ['09:59:59', '10:00:00', 'before'],
    ['10:00:00', '10:01:00', 'before'],
    ['10:00:00', '10:00:01', 'before'],
    ['10:00:00.25', '10:00:00.5', 'before'],
    ['10:00:00', '10:00:00.0', 'equal'],
    ['10:00', '10:00:00', 'undecided'],
    ['10', '11:30', 'before'],
    ['10', '10:30', 'undecided'],
    ['10:00:00', '10:00:00Z', 'undecided'],
    ['x', 'x', 'equal'],
    ['10:00:00', 10, 'undecided'],
    [10, '10:00:00', 'undecided'],
  ])('%j and %j: %s', (a, b, order) => {
    expect([told(compareTimes(a, b)), told(compareTimes(b, a))]).toEqual([order, opposite[order]]);
  });
});

describe('the order of quantities', () => {
  const ucum = 'http://unitsofmeasure.org';
  it.each<[a: unknown, b: unknown, order: Order]>([
    [{ value: 1, code: 'g', system: ucum }, { value: 2, code: 'g', system: ucum }, 'before'],
    [{ value: 2, code: 'g', system: ucum }, { value: 2, code: 'g', system: ucum, unit: 'gram' }, 'equal'],
    [{ value: 1, code: 'g', system: ucum }, { value: 2, code: 'mg', system: ucum }, 'undecided'],
    [{ value: 1, code: 'g', system: ucum }, { value: 2, code: 'g' }, 'undecided'],
    [{ value: 1, code: 'g', unit: 'g' }, { value: 2, unit: 'g' }, 'undecided'],
    [{ value: 1, unit: 'g' }, { value: 2, unit: 'g' }, 'before'],
    [{ value: 1, unit: 'g' }, { value: 2, unit: 'kg' }, 'undecided'],
    [{ value: 1 }, { value: 2 }, 'before'],
    [{ value: 1 }, {}, 'undecided'],
    [{ value: '1' }, { value: 2 }, 'undecided'],
    [undefined, { value: 2 }, 'undecided'],
  ])('%j and %j: %s', (a, b, order) => {
    expect([told(compareQuantities(a, b)), told(compareQuantities(b, a))]).toEqual([order, opposite[order]]);
  });
});

describe('the order of any two values', () => {
  it.each<[a: unknown, b: unknown, order: Order]>([
    [1, 2, 'before'],
    [2, 2, 'equal'],
    ['2019', '2020', 'before'],
    // as a date "10" is nothing, and "2020" is no time
    ['10:00:00', '11:00:00', 'before'],
    ['10', '11', 'undecided'],
    [{ value: 1 }, { value: 2 }, 'before'],
    [1, '2020', 'undecided'],
    [1, { value: 2 }, 'undecided'],
  ])('%j and %j: %s', (a, b, order) => {
    expect([told(compare(a, b)), told(compare(b, a))]).toEqual([order, opposite[order]]);
  });
});
