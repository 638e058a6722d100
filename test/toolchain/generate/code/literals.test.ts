import { describe, expect, it } from 'vitest';
import {
  literal,
  propertyName,
  quote,
  regexLiteral,
} from '../../../../src/toolchain/generate/code/literals.js';

const TEXTS = [
  '',
  "it's",
  '"',
  `'"`,
  '\\',
  '\n\r\t\u0000',
  '\u2028\u2029',
  '`${x}`',
  '\ud800',
  '</script>',
  '😀',
];

describe('literals', () => {
  it.each(TEXTS)('hold the text %j, on one line', (text) => {
    expect(Function(`return ${quote(text)}`)()).toBe(text);
    expect(quote(text)).not.toMatch(/[\n\r\u2028\u2029]/);
  });

  it.each([
    [{ __proto__x: 1 }],
    [JSON.parse('{"__proto__": {"a": 1}, "b-c": [null, true, "x"]}')],
    [[]],
    [{}],
  ])('hold the value %j', (value: unknown) => {
    for (const layout of ['compact', 'lines'] as const)
      expect(JSON.stringify(Function(`return (${literal(value, layout)})`)())).toBe(JSON.stringify(value));
  });

  it.each([
    ['name', 'name'],
    ['value[x]', "'value[x]'"],
    ['class', 'class'],
    ['1', "'1'"],
    ['__proto__', "['__proto__']"],
  ])('name the property %s', (key, wanted) => {
    expect(propertyName(key)).toBe(wanted);
  });

  it.each(['a/b', '[/]', '\n', '\u2028', '', '(?<a>x)'])('hold the regular expression %j', (source) => {
    const text = regexLiteral(source, 'u');
    expect(text).not.toMatch(/[\n\u2028]/);
    expect((Function(`return ${text}`)() as RegExp).source).toBe(new RegExp(source, 'u').source);
  });
});
