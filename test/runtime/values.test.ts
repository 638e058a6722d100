import { describe, expect, it } from 'vitest';
import { checked } from '../../src/runtime/table/rules.js';
import { atLeast, atMost } from '../../src/runtime/checks/values.js';
import { look } from './look.js';

const grams = (value: number) => ({ value, unit: 'g', system: 'http://unitsofmeasure.org', code: 'g' });

describe('minValue[x] and maxValue[x]', () => {
  it.each([
    [5, [5, 6, 'x', null], [4, -1]],
    [
      '2020-03-01',
      ['2020-03-01', '2020-04', '2021', '2020', '2020-03', 'x', 7],
      ['2020-02-29', '2019', '2020-02'],
    ],
    [
      '2020-03-01T10:00:00Z',
      ['2020-03-01T10:00:00Z', '2020-03-01T10:00:00.5Z', '2020-03-01T11:00:00+01:00', '2020-03-01'],
      ['2020-03-01T09:59:59Z', '2020-03-01T10:30:00+01:00', '2020-02-01'],
    ],
    ['09:00:00', ['09:00:00', '10:00:00', '2020'], ['08:59:59', '08:59:59.9']],
    [grams(5), [grams(5), grams(7), { ...grams(1), code: 'mg' }, { unit: 'g' }, 'x'], [grams(4.9)]],
  ])('tells what is below %j', (least, right, wrong) => {
    const found = (value: unknown) =>
      look(checked({ test: () => true }, atLeast(least)), value).drafts.map(({ code }) => code);
    expect(right.map(found).flat()).toEqual([]);
    expect(wrong.map(found)).toEqual(wrong.map(() => ['value.min']));
  });

  it('tells what is above', () => {
    const found = (value: unknown) =>
      look(checked({ test: () => true }, atMost('2020-03-01')), value).drafts.map((d) => d.message);
    expect(found('2020-03-01')).toEqual([]);
    expect(found('2020-03-02')).toEqual(['x is "2020-03-02"; it must be 2020-03-01 or less']);
  });

  it('looks at each item', () => {
    const c = look(checked({ test: () => true }, atLeast(2)), [1, 2, null, 0]);
    expect(c.drafts.map(({ expression }) => expression)).toEqual(['.x[0]', '.x[3]']);
  });
});
