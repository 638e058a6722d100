import { steps } from '../../steps.js';
import { expect, it } from 'vitest';
import { listedConcepts } from '../../../src/toolchain/model/snomed.js';

it.each([
  ['73211009', [{ code: '73211009' }]],
  [
    ' ( 73211009 |Diabetes mellitus|  OR 46635009| Type 1 | or 44054006 ) ',
    [
      { code: '73211009', display: 'Diabetes mellitus' },
      { code: '46635009', display: 'Type 1' },
      { code: '44054006' },
    ],
  ],
  ['(73211009 OR (46635009))', [{ code: '73211009' }, { code: '46635009' }]],
])('lists the concepts of %s', (expression, expected) => {
  expect(listedConcepts(expression)).toEqual(expected);
});

it.each([
  '',
  '<< 73211009',
  '73211009 OR <46635009',
  '^ 999000051000001100',
  '73211009 MINUS 46635009',
  '73211009 AND 46635009',
  '73211009 46635009',
  '73211009 OR',
  'OR 73211009',
  '(73211009',
  '73211009)',
  '()',
  ')73211009(',
  '73211009 : 363698007 = 39057004',
  '73211009 |Diabetes',
  '(73211009)(46635009)',
])('does not take %j for a list', (expression) => {
  expect(listedConcepts(expression)).toBeUndefined();
});

it('takes linear steps for a hostile one', () => {
  const onBlanks = (count: number) => {
    const hostile = `${'('.repeat(count)}73211009 |${' '.repeat(count)}`;
    return () => expect(listedConcepts(hostile)).toBeUndefined();
  };
  const [few, many] = [steps(onBlanks(10_000)), steps(onBlanks(80_000))];
  expect(many).toBeLessThan(few * 9);
});
