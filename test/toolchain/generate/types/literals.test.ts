import { describe, expect, it } from 'vitest';
import {
  arrayType,
  fixedLength,
  literalType,
  patternType,
  repeatsItem,
} from '../../../../src/toolchain/generate/types/literals.js';
import { literal, propertyName, quote, Verbatim } from '../../../../src/toolchain/generate/code/literals.js';
import { camelCase, pascalCase } from '../../../../src/toolchain/generate/types/names.js';

describe('arrayType', () => {
  it.each<[number, number | '*', string]>([
    [0, '*', 'T[]'],
    [1, '*', '[T, ...T[]]'],
    [2, '*', '[T, T, ...T[]]'],
    [0, 1, '[T]'],
    [1, 1, '[T]'],
    [0, 3, '[T] | [T, T] | [T, T, T]'],
    [2, 3, '[T, T] | [T, T, T]'],
    [0, 40, 'T[]'],
    [3, 40, '[T, T, T, ...T[]]'],
    [6, '*', '[T, T, T, T, ...T[]]'],
  ])('%s..%s', (min, max, expected) => {
    expect(arrayType('T', min, max)).toBe(expected);
  });

  it.each<[number, number | '*', number | undefined]>([
    [0, 1, 1],
    [1, 1, 1],
    [2, 2, 2],
    [0, 0, undefined],
    [0, 2, undefined],
    [1, 2, undefined],
    [1, '*', undefined],
    [9, 9, undefined],
  ])('%s..%s leaves one length: %s', (min, max, length) => {
    expect(fixedLength(min, max)).toBe(length);
  });

  it.each<[number, number | '*']>([
    [0, '*'],
    [0, 1],
    [0, 2],
    [0, 40],
    [1, '*'],
    [2, 2],
    [2, 40],
  ])('%s..%s names the item as often as is said', (min, max) => {
    const times = arrayType('Item', min, max).split('Item').length - 1;
    expect(repeatsItem(min, max)).toBe(times > 1);
  });

  it('keeps a union together', () => {
    expect(arrayType('A | B', 0, '*')).toBe('(A | B)[]');
    expect(arrayType('A | B', 1, '*')).toBe('[A | B, ...(A | B)[]]');
  });
});

describe('literals', () => {
  it.each<[unknown, string]>([
    ["it's", '"it\'s"'],
    ['a "b"\n\\', `'a "b"\\n\\\\'`],
    [true, 'true'],
    [1.5, '1.5'],
    [['a', 1], "['a', 1]"],
    [{ a: 'x', 'b-c': { d: false } }, "{ a: 'x'; 'b-c': { d: false } }"],
  ])('%j', (value, expected) => {
    expect(literalType(value)).toBe(expected);
  });

  it('say of a pattern what its arrays are made of', () => {
    const type = patternType({ coding: [{ code: 'x' }], text: 'y' }, (path) => path.join('/'));
    expect(type).toBe("{ coding: [coding, ...coding[]]; text: 'y' }");
  });

  it('hold code as it is, and leave out undefined properties', () => {
    expect(literal({ a: new Verbatim('f'), b: undefined, c: [new Verbatim('g'), 'h'] })).toBe(
      "{ a: f, c: [g, 'h'] }",
    );
  });

  it('escape line separators', () => {
    expect(quote('a\u2028b')).toBe("'a\\u2028b'");
  });
});

describe('names', () => {
  it.each([
    ['deliveryChannel', 'deliveryChannel', 'DeliveryChannel'],
    ['NHSCommunication', 'nhsCommunication', 'NHSCommunication'],
    ['patient-birthTime', 'patientBirthTime', 'PatientBirthTime'],
    ['GP', 'gp', 'GP'],
    ['outer/inner-part', 'outerInnerPart', 'OuterInnerPart'],
    ['2nd', '_2nd', '2nd'],
  ])('%s', (name, camel, pascal) => {
    expect(camelCase(name)).toBe(camel);
    expect(pascalCase(name)).toBe(pascal);
  });

  it('are quoted where they are no identifiers', () => {
    expect(propertyName('value[x]')).toBe("'value[x]'");
    expect(propertyName('_given')).toBe('_given');
  });
});
