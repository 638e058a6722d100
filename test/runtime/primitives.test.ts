import { describe, expect, it } from 'vitest';
import * as primitives from '../../src/runtime/primitives/primitives.js';
import { look } from './look.js';

type Name = Exclude<keyof typeof primitives, `is${string}`>;

const table: Record<Name, { right: unknown[]; wrong: unknown[] }> = {
  absoluteUri: {
    right: ['http://x.org', 'urn:oid:1.2', 'x:y'],
    wrong: ['phone', 'a/b', ':x', 'http://x .org', 'oid:1.2', '', 1],
  },
  base64Binary: { right: ['YQ==', 'YWJj', 'YW Jj\n'], wrong: ['a*b=', 'YQ=', 'YQ===', '=', 1] },
  boolean: { right: [true, false], wrong: ['true', 0, null] },
  code: { right: ['a', 'a b', 'é'], wrong: ['', ' a', 'a ', 'a  b', 'a\tb\t', '\u2003a', 1] },
  date: {
    right: ['2020', '2020-02', '2020-02-29', '2000-02-29'],
    wrong: [
      '20',
      '2019-02-29',
      '1900-02-29',
      '2020-13',
      '2020-00-01',
      '2020-1-1',
      '20x6-06-15',
      '2x26-06-15',
      '2026.06-15',
      '2026-06.15',
      '2026/06/15',
      '2026-06-1x',
      '2026-06-15 ',
      '2026-06-',
      '2026-06-31',
      '2100-02-29',
      '0000',
      '2020-01-01T00:00:00Z',
      2020,
    ],
  },
  dateTime: {
    right: [
      '2020',
      '2020-02-29T23:59:59Z',
      '2020-02-29T23:59:59.123+14:00',
      '2016-12-31T23:59:60Z',
      '-0044',
      '-0044-03-15',
      '-0044-03-15T12:00:00Z',
    ],
    wrong: [
      '2020-02-30',
      '2020-02-29T24:00:00Z',
      '2020-02-29T23:59:59',
      '2020-02-29T23:59Z',
      '2020-02-29T23:59:59+15:00',
    ],
  },
  decimal: { right: [0, -1.5, 1e10], wrong: ['1', NaN, Infinity] },
  id: {
    right: ['a', 'A-1.b', 'x'.repeat(64)],
    wrong: ['', 'a b', 'a_b', '_bcd', 'a_cd', 'ab_d', 'abc_', 'abcd_', 'abcdef_h', 'é', 'x'.repeat(65)],
  },
  instant: {
    right: [
      '2020-02-29T23:59:59Z',
      '2020-02-29T23:59:59.1-01:30',
      '2016-12-31T23:59:60Z',
      '0999-10-10T09:00:00Z',
      '2020-12-31T00:00:00+14:00',
      '2020-01-01T20:00:00-12:00',
    ],
    wrong: [
      '2020-02-29',
      '2021-02-29T23:59:59Z',
      '2020-02-29T23:59:61Z',
      '-2020-02-29T23:59:59Z',
      '0000-01-01T00:00:00Z',
      '2020-00-10T00:00:00Z',
      '2020-13-10T00:00:00Z',
      '2020-10-00T00:00:00Z',
      '2020-10-32T00:00:00Z',
      '2020-04-31T00:00:00Z',
      '2020-10-10T24:00:00Z',
      '2020-10-10T00:60:00Z',
      '2020-10-10T00:00:00.Z',
      '2020-10-10T00:00:00+14:01',
      '2020-10-10T00:00:00+0100',
      '2020-10-10T00:00:00Z ',
      '2020-10-10T00:00:00z',
      '2020-10-10t00:00:00Z',
      '2020-10-10 00:00:00Z',
      '2020-10-10T09.00:00Z',
      '2020-10-10T09:00.00Z',
      '2020-10-10T09.00.00Z',
      '2020-10-10T09:00:00,5Z',
      '2020-10-10T09:00:00+01.00',
      '2020-10-10T09:00:00+01:60',
      '2020-10-10T09:00:00+15:00',
      '2020-10-10T09:00:00*01:00',
      '2020-10-10T09:00:00+1:000',
      '2020.10-10T09:00:00Z',
      '2020-10.10T09:00:00Z',
      '20x0-10-10T09:00:00Z',
      '2020-1x-10T09:00:00Z',
      '2020-10-x0T09:00:00Z',
      '2020-10-10Tx9:00:00Z',
      '2020-10-10T09:x0:00Z',
      '2020-10-10T09:00:0xZ',
    ],
  },
  integer: { right: [0, -2147483648, 2147483647], wrong: [1.5, 2147483648, '1'] },
  markdown: { right: ['*a*'], wrong: ['', 1] },
  oid: { right: ['urn:oid:1.2.3', 'urn:oid:2.0'], wrong: ['1.2.3', 'urn:oid:3.1', 'urn:oid:1.02'] },
  positiveInt: { right: [1], wrong: [0, -1, 1.5] },
  string: { right: ['a', ' ', '\ud800'], wrong: ['', 1, 'x'.repeat(1024 * 1024 + 1)] },
  time: {
    right: ['00:00:00', '23:59:59.9'],
    wrong: [
      ...['24:00:00', '23:59:60', '12:00', '12:00:00Z', '12.00:00', '12:00.00', '12.00.00', '12:60:00'],
      ...['12:00:00.', '12:00:00,5', '1x:00:00', '12:0x:00', '12:00:x0', ' 2:00:00', '12:00:00.5x'],
    ],
  },
  unsignedInt: { right: [0, 1], wrong: [-1, 0.5] },
  uri: {
    right: ['http://x.org', 'urn:oid:1.2', 'a/b'],
    wrong: ['', 'http://x y', 'http://x/\r', 'http://x/\u000b', 'http://x/\u00a0', 'oid:1.2', 'uuid:1', 1],
  },
  uuid: {
    right: ['urn:uuid:c757873d-ec9a-4326-a141-556f43239520'],
    wrong: ['c757873d-ec9a-4326-a141-556f43239520', 'urn:uuid:1'],
  },
  xhtml: { right: ['<div/>'], wrong: ['', 1] },
};

function found(name: Name, value: unknown): string[] {
  return look(primitives[name], value).drafts.map(({ code, expression }) => `${code} ${expression}`);
}

describe.each(Object.keys(table) as Name[])('%s', (name) => {
  it.each(table[name].right)('%j is right', (value) => {
    expect(found(name, value)).toEqual([]);
  });

  it.each(table[name].wrong)('%j is wrong', (value) => {
    expect(found(name, value)).toEqual([
      expect.stringMatching(/^(type\.primitive|shape\.(empty|null)) \.x$/),
    ]);
  });

  it('says that an array is one', () => {
    expect(found(name, ['a'])).toEqual(['shape.array .x']);
  });
});

describe('a date or a time', () => {
  it.each<[Name, string]>([
    ['instant', '2020-10-10T09:00:00Z'],
    ['instant', '2020-10-29T19:30:45.5+01:00'],
    ['dateTime', '2020-10-10T09:00:00-11:30'],
    ['dateTime', '2020-10-30'],
    ['date', '2020-02-29'],
    ['date', '2020-02'],
    ['time', '09:00:00.5'],
  ])('as %s: %s is wrong with any one character changed, missing or added', (name, text) => {
    expect(found(name, text)).toEqual([]);
    const isRight = (changed: string) => found(name, changed).length === 0;
    for (let i = 0; i <= text.length; i++) {
      const [before, after] = [text.slice(0, i), text.slice(i)];
      for (const sign of 'x.:-+ T/') {
        const changed = before + sign + after.slice(1);
        if (i < text.length && sign !== text[i])
          expect([changed, isRight(changed)]).toEqual([changed, isTurned(name, changed)]);
        expect([before + sign + after, isRight(before + sign + after)]).toEqual([
          before + sign + after,
          isTurned(name, before + sign + after),
        ]);
      }
      if (i < text.length) expect([i, isRight(before + after.slice(1))]).toEqual([i, false]);
    }
  });

  /** An offset to the other side of UTC is right, and a year before the first, of which there is no instant. */
  function isTurned(name: Name, text: string): boolean {
    if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d)?[+-]\d\d:\d\d$/.test(text)) return true;
    return name !== 'instant' && /^-\d{4}(-\d\d){0,2}(T.*)?$/.test(text);
  }
});
