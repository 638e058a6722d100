import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/runtime/text/findings.js';
import { printJson } from '../../../src/toolchain/json/print.js';
import { readJson } from '../../../src/toolchain/json/readJson.js';
import { JsonScanner } from '../../../src/toolchain/json/scanner.js';
import { writeJson } from '../../../src/toolchain/json/writeJson.js';
import { SEED } from '../../seed.js';

const placesOf = (text: string, options?: Parameters<typeof readJson>[1]) =>
  readJson(text, options).diagnostics.map((d) => `${d.line}:${d.column} ${d.code}`);

/** The value that the scanner reads, which `readJson` asks only where JSON.parse would lose something. */
const scanned = (text: string) => new JsonScanner(text, new Findings(text), 500).read();

describe('JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), fc.constantFrom(undefined, 1, '\t'), (text, indent) => {
        const laidOut = JSON.stringify(JSON.parse(text), null, indent);
        expect(readJson(laidOut)).toMatchObject({ value: JSON.parse(text) as unknown });
        expect(scanned(laidOut)).toEqual(JSON.parse(text));
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it.each([
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u0041\\u00e9\\uD83D\\ude00"',
    '"a\\u0000b"',
    '[[], {}, "", 0, -0.5e-3, 1E+2, true, false, null]',
    ' \t\r\n{ "a" : [ 1 , 2 ] } ',
    '{"a": {"b": [{"c": null}]}, "d": []}',
  ])('%s is read with or without a fast path', (text) => {
    expect([readJson(text).value, scanned(text)]).toEqual([JSON.parse(text), JSON.parse(text)]);
  });

  it('is refused where JSON.parse refuses it, and only there', () => {
    const pieces = fc.constantFrom(
      ...'{}[],:"\\ \n',
      'true',
      'null',
      '0',
      '-',
      '1.5',
      'e',
      '.',
      '"a"',
      '\\u00',
      'ab',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const { diagnostics } = readJson(text);
        const isRefused = diagnostics.some((d) => d.code === 'json.syntax');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(isRefused, text).toBe(!isJson);
      }),
      { numRuns: 5000, seed: SEED },
    );
  });

  it.each<[string, string, ...string[]]>([
    ['nothing', '', '1:1 json.syntax'],
    ['a missing comma', '{"a": 1\n "b": 2}', '2:2 json.syntax'],
    ['a comma too many', '[1,\r\n]', '2:1 json.syntax'],
    ['a missing colon', '{"a" 1}', '1:6 json.syntax'],
    ['a name without quotes', '{a: 1}', '1:2 json.syntax'],
    ['single quotes', "['a']", '1:2 json.syntax'],
    ['a comment', '[ // a\n]', '1:3 json.syntax'],
    ['a bracket of the other kind', '[1}', '1:3 json.syntax'],
    ['an end too early', '{"a": [1', '1:9 json.syntax'],
    ['text behind the end', '{} {}', '1:4 json.syntax'],
    ['a string that does not end', '{"a": "b}\n', '1:10 json.syntax'],
    ['a string without end', '["b', '1:2 json.syntax'],
    ['a control character', '["\t"]', '1:3 json.syntax'],
    ['an unknown escape', '["\\x"]', '1:3 json.syntax'],
    ['a short escape', '["\\u12"]', '1:3 json.syntax'],
    ['a leading zero', '[01]', '1:3 json.syntax'],
    ['a leading plus', '[+1]', '1:2 json.syntax'],
    ['NaN', '[NaN]', '1:2 json.syntax'],
    ['a number that no double holds', '{"a":\n1e400}', '2:1 json.number-range'],
    [
      'names that are there already',
      '{"a": 1, "b": {"c": 1,\n"c": 2}, "a": 3}',
      '2:1 json.duplicate-key',
      '2:10 json.duplicate-key',
    ],
    ['names that are the same when read', '{"a": 1, "\\u0061": 2}', '1:10 json.duplicate-key'],
  ])('is at fault: %s', (_name, text, ...places) => {
    const result = readJson(text);
    expect(placesOf(text)).toEqual(places);
    expect('value' in result).toBe(false);
  });

  it.each([
    ['', 'the text ends where a value is expected'],
    ['[1', 'the text ends inside an array, where `,` or `]` is expected'],
    ['{"a": 1', 'the text ends inside an object, where `,` or `}` is expected'],
    ['[1, ]', 'expected a value, found "]": remove the comma before it'],
    ['{"a": 1,\n}', 'expected a name in double quotes, found "}": remove the comma before it'],
    ['[}', 'expected a value, found "}"'],
    ['[,]', 'expected a value, found ","'],
    ['[1 2]', 'expected `,` or `]`, found "2"'],
    ['{"a" 1}', 'expected `:`, found "1"'],
    ['{"a": 1]', 'expected `,` or `}`, found "]"'],
    ['1 \u{1F600}', 'expected the end of the text, found "\u{1F600}"'],
    ['[-]', 'expected a number, found "-"'],
    ['[1.]', 'expected the end of a number, found "."'],
    ['[1e5x]', 'expected the end of a number, found "x"'],
    ['["a\nb"]', 'expected an escape: a string holds no control character, found "\\n"'],
    ['["\\u00g0"]', 'expected an escape that JSON has, found "\\\\"'],
    ['["a]', 'the string that begins here does not end'],
    ['{"a": 1, "a": 2}', 'the object has "a" already'],
    ['[1e400]', 'no number of JavaScript holds 1e400'],
    ['[[[]]]', 'more than 2 objects and arrays are open here'],
  ])('%j: %s', (text, message) => {
    expect(readJson(text, { maxDepth: 2 }).diagnostics.map((d) => d.message)).toEqual([message]);
  });

  it('has a file and a line where it is a part of one', () => {
    expect(readJson('{"a"}', { file: 'a.ndjson', firstLine: 7 }).diagnostics).toMatchObject([
      { file: 'a.ndjson', line: 7, column: 5 },
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(readJson('\ufeff{"a": 1}').value).toEqual({ a: 1 });
    expect(placesOf('\ufeff{a}')).toEqual(['1:2 json.syntax']);
  });

  it('may name a property __proto__, which is one like any other', () => {
    const { value } = readJson('{"__proto__": {"a": 1}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(placesOf('{"__proto__": 1, "__proto__": 2, "toString": 1}')).toEqual(['1:18 json.duplicate-key']);
  });

  it('keeps the digits that JavaScript prints otherwise', () => {
    const text = '{"a/b": [1, 1.0, {"~": 10e-1}], "c": 0.1, "d": 12345678901234567890, "e": -0}';
    const { literals, diagnostics } = readJson(text);
    expect(literals).toEqual({
      '/a~1b/1': '1.0',
      '/a~1b/2/~0': '10e-1',
      '/d': '12345678901234567890',
      '/e': '-0',
    });
    expect(diagnostics).toMatchObject([{ code: 'json.precision', severity: 'warning', column: 48 }]);
  });
});

describe('hostile JSON', () => {
  it('meets limits, which can be set, and costs no stack', () => {
    expect(placesOf('['.repeat(1e5))).toEqual(['1:501 json.too-deep']);
    expect(placesOf('{"a":'.repeat(1e5), { maxDepth: 3 })).toEqual(['1:16 json.too-deep']);
    expect(placesOf('[[]]', { maxDepth: 1 })).toEqual(['1:2 json.too-deep']);
    expect(placesOf('[]', { maxSize: 2 })).toEqual([]);
    expect(placesOf(`"${'x'.repeat(50 * 1024 * 1024 - 2)}"`)).toEqual([]);
    expect(placesOf(`"${'x'.repeat(50 * 1024 * 1024 - 1)}"`)).toEqual(['1:1 json.too-large']);
    expect(placesOf('[1]', { maxSize: 2 })).toEqual(['1:1 json.too-large']);
    const deep = `${'['.repeat(1e5)}1.0${']'.repeat(1e5)}`;
    const { value, diagnostics } = readJson(deep, { maxDepth: 1e6 });
    expect(diagnostics).toEqual([]);
    expect(Array.isArray(value)).toBe(true);
  });
});

describe('JSON text', () => {
  it('is what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(writeJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
        expect(printJson(value)).toBe(writeJson(value));
      }),
      { seed: SEED },
    );
    expect(writeJson({ a: undefined, b: [undefined], c: {}, d: [] })).toBe(
      `${JSON.stringify({ a: undefined, b: [undefined], c: {}, d: [] }, null, 2)}\n`,
    );
  });

  it('has the digits that were read, where they are the value still', () => {
    const text = '{\n  "a": [\n    1.0,\n    {\n      "b": 2.50\n    }\n  ],\n  "c": 1e2\n}\n';
    const { value, literals } = readJson(text);
    expect(writeJson(value, literals)).toBe(text);
    (value as { c: number }).c = 101;
    expect(writeJson(value, literals)).toBe(text.replace('1e2', '101'));
  });
});
