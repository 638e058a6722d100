import { expect, it } from 'vitest';
import { byVersion } from '../../../src/toolchain/text/versions.js';

it('orders versions by their numbers', () => {
  const shuffled = [
    '1.10.0',
    '1.9.0',
    '1.2',
    '1.2.0',
    'a#2.0.10',
    'a#2.0.1',
    '1.2.0-beta.10',
    '1.2.0-beta.9',
    '1.2.0',
    'a-b#1.0.0',
  ];
  expect(shuffled.sort(byVersion)).toEqual([
    '1.2.0-beta.9',
    '1.2.0-beta.10',
    '1.2',
    '1.2.0',
    '1.2.0',
    '1.9.0',
    '1.10.0',
    'a#2.0.1',
    'a#2.0.10',
    'a-b#1.0.0',
  ]);
});
