import { describe, expect, it } from 'vitest';
import type { Extension } from 'fhir/r3.js';
import {
  readExtensions,
  withExtensions,
  type ExtensionShape,
} from '../../src/runtime/construct/extension-access.js';

const colour: ExtensionShape = { url: 'colour', value: 'valueCode' };
const raw: ExtensionShape = { url: 'raw' };
const speech: ExtensionShape = {
  url: 'speech',
  parts: {
    language: { url: 'language', value: 'valueString' },
    modes: { url: 'mode', value: 'valueCode', many: true },
    inner: { url: 'inner', parts: { deep: { url: 'deep', value: 'valueInteger' } } },
  },
};
const other: Extension = { url: 'other', valueString: 'kept' };

describe('readExtensions', () => {
  it.each<[string, Extension[] | undefined, ExtensionShape, unknown[]]>([
    ['no list', undefined, colour, []],
    ['none of the url', [other], colour, []],
    [
      'values in their order',
      [{ url: 'colour', valueCode: 'a' }, other, { url: 'colour', valueCode: 'b' }],
      colour,
      ['a', 'b'],
    ],
    [
      'a value that is absent, or of another type',
      [{ url: 'colour' }, { url: 'colour', valueString: 'a' }],
      colour,
      [],
    ],
    [
      'a value that is false',
      [{ url: 'flag', valueBoolean: false }],
      { url: 'flag', value: 'valueBoolean' },
      [false],
    ],
    [
      'an extension without a shape',
      [{ url: 'raw', valueString: 'x' }],
      raw,
      [{ url: 'raw', valueString: 'x' }],
    ],
    ['parts that are absent', [{ url: 'speech' }], speech, [{}]],
    [
      'parts, repeated and nested ones',
      [
        {
          url: 'speech',
          extension: [
            { url: 'mode', valueCode: 'a' },
            { url: 'language', valueString: 'cy' },
            { url: 'mode', valueCode: 'b' },
            { url: 'inner', extension: [{ url: 'deep', valueInteger: 0 }] },
          ],
        },
      ],
      speech,
      [{ language: 'cy', modes: ['a', 'b'], inner: { deep: 0 } }],
    ],
  ])('%s', (_, list, shape, expected) => {
    expect(readExtensions(list, shape)).toEqual(expected);
  });
});

describe('withExtensions', () => {
  it.each<[string, Extension[] | undefined, ExtensionShape, unknown[], Extension[] | undefined]>([
    ['adds the first', undefined, colour, ['a'], [{ url: 'colour', valueCode: 'a' }]],
    ['adds behind others', [other], colour, ['a'], [other, { url: 'colour', valueCode: 'a' }]],
    [
      'replaces all of the url where the first stood',
      [{ url: 'colour', valueCode: 'a' }, other, { url: 'colour', valueCode: 'b' }],
      colour,
      ['c'],
      [{ url: 'colour', valueCode: 'c' }, other],
    ],
    ['removes', [{ url: 'colour', valueCode: 'a' }, other], colour, [], [other]],
    ['leaves no empty list', [{ url: 'colour', valueCode: 'a' }], colour, [], undefined],
    [
      'writes several',
      undefined,
      colour,
      ['a', 'b'],
      [
        { url: 'colour', valueCode: 'a' },
        { url: 'colour', valueCode: 'b' },
      ],
    ],
    [
      'sets the url of an extension without a shape',
      undefined,
      raw,
      [{ url: 'wrong', valueString: 'x' }],
      [{ url: 'raw', valueString: 'x' }],
    ],
    [
      'writes parts',
      undefined,
      speech,
      [{ language: 'cy', modes: ['a', 'b'], inner: { deep: 0 } }],
      [
        {
          url: 'speech',
          extension: [
            { url: 'language', valueString: 'cy' },
            { url: 'mode', valueCode: 'a' },
            { url: 'mode', valueCode: 'b' },
            { url: 'inner', extension: [{ url: 'deep', valueInteger: 0 }] },
          ],
        },
      ],
    ],
    [
      'leaves out parts that are undefined or empty',
      undefined,
      speech,
      [{ language: undefined, modes: [], inner: {} }],
      undefined,
    ],
  ])('%s', (_, list, shape, values, expected) => {
    const element = { id: '1', ...(list && { extension: list }) };
    const before = structuredClone(element);
    const result = withExtensions(element, 'extension', shape, values);
    expect(result).toStrictEqual({ id: '1', ...(expected && { extension: expected }) });
    expect(element).toStrictEqual(before);
  });

  it('takes the other list', () => {
    const result = withExtensions({ extension: [other] }, 'modifierExtension', colour, ['a']);
    expect(result).toEqual({ extension: [other], modifierExtension: [{ url: 'colour', valueCode: 'a' }] });
  });
});
