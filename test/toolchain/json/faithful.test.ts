import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Findings } from 'fsh-codegen-runtime/text/findings.js';
import { isFaithful } from '../../../src/toolchain/json/faithful.js';
import { readJson } from '../../../src/toolchain/json/readJson.js';
import { JsonScanner } from '../../../src/toolchain/json/scanner.js';
import { SEED } from '../../seed.js';

const isFaithfulTo = (text: string, maxDepth = 10) => isFaithful(text, JSON.parse(text), maxDepth);

describe('JSON.parse', () => {
  it.each([
    '{}',
    '[{"a":1,"b":[2,-3,0.5]},{"a":1}]',
    ' { "a" : "x" , "b" : "y" } ',
    String.raw`{"a\"":"\\","b":"\\\":","c":": 1.0"}`,
    '{"__proto__":{"a":1},"constructor":null}',
    '"a"',
    '-12.75',
  ])('loses nothing of %s', (text) => {
    expect(isFaithfulTo(text)).toBe(true);
  });

  it.each([
    '{"a":1,"a":1}',
    '[{"b":{"a":"","c":"","a":""}}]',
    String.raw`{"a":1,"\u0061":2}`,
    '{"__proto__":1,"__proto__":2}',
    '{"a":1.0}',
    '[1e2]',
    '-0',
    '[0.10000000000000000001]',
    '{"a":123456789012345678901}',
    '1e400',
  ])('loses something of %s', (text) => {
    expect(isFaithfulTo(text)).toBe(false);
  });

  it('is not asked for a value that is nested too deep', () => {
    expect([isFaithfulTo('[[{}]]', 3), isFaithfulTo('[[{}]]', 2)]).toEqual([true, false]);
  });
});

const names = fc.constantFrom('a', 'b', 'a"', '\\', '__proto__', '1');
const numbers = fc.constantFrom('1', '-1', '0.5', '1.0', '1e2', '-0', '12345678901234567890', '1e999');
const space = fc.constantFrom('', ' ', '\n', ' \r\n\t');

/** JSON texts with repeated names, numbers in every notation, and any white space. */
const { text: texts } = fc.letrec<{ text: string; object: string; array: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      numbers,
      fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
      fc.constant('null'),
    ),
    tie('object'),
    tie('array'),
  ),
  object: fc
    .tuple(fc.array(fc.tuple(names, tie('text'), space), { maxLength: 4 }), space)
    .map(
      ([fields, gap]) =>
        `{${fields.map(([name, value, after]) => `${gap}${JSON.stringify(name)}${after}:${gap}${value}${after}`).join(',')}}`,
    ),
  array: fc
    .tuple(fc.array(tie('text'), { maxLength: 3 }), space)
    .map(([items, gap]) => `[${items.join(`${gap},${gap}`)}]`),
}));

it('reads each text as the scanner alone does', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(3, 500), (text, maxDepth) => {
      const findings = new Findings(text);
      const scanner = new JsonScanner(text, findings, maxDepth);
      const value = scanner.read();
      const expected = findings.hasErrors
        ? { diagnostics: findings.diagnostics(), literals: {} }
        : { value, diagnostics: findings.diagnostics(), literals: Object.fromEntries(scanner.literals) };
      expect(readJson(text, { maxDepth })).toEqual(expected);
    }),
    { numRuns: 2000, seed: SEED },
  );
});
