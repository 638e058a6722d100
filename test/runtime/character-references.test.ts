import { describe, expect, it } from 'vitest';
import { characters, isCharacterReference } from '../../src/runtime/narrative/entities.js';

describe('a character reference of a narrative', () => {
  it.each(['amp', 'lt', 'gt', 'quot', 'apos'])('may be the entity %s of XML', (name) => {
    expect(isCharacterReference(name)).toBe(true);
  });

  it.each(['nbsp', 'copy', 'AMP', '', 'constructor', 'x41', '41'])('may not be %j', (name) => {
    expect(isCharacterReference(name)).toBe(false);
  });

  it.each([
    ['#9', true],
    ['#10', true],
    ['#13', true],
    ['#8', false],
    ['#11', false],
    ['#12', false],
    ['#31', false],
    ['#32', true],
    ['#xD7FF', true],
    ['#xD800', false],
    ['#xDFFF', false],
    ['#xE000', true],
    ['#xFFFD', true],
    ['#xFFFE', false],
    ['#xFFFF', false],
    ['#x10000', true],
    ['#x10FFFF', true],
    ['#x110000', false],
    ['#1114111', true],
    ['#1114112', false],
    ['#0000065', true],
    ['#00000065', false],
    ['#x000041', true],
    ['#x0000041', false],
    ['#xfa', true],
    ['#Xfa', false],
    ['#xg', false],
    ['#x', false],
    ['#', false],
    ['#1a', false],
  ])('%s: %j, as XML allows the character or not', (name, isRight) => {
    expect(isCharacterReference(name)).toBe(isRight);
  });

  it.each([
    ['no reference', 'no reference'],
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&#74;&#x4A;&#x4a;', 'JJJ'],
    ['&#x1F600;', '\u{1F600}'],
    ['a&#0;b&#xD800;c', 'abc'],
    ['&nbsp;&copy;&', '&nbsp;&copy;&'],
    ['&amp;lt;', '&lt;'],
    ['&#106;ava&#x73;cript', 'javascript'],
  ])('%j stands for %j', (text, wanted) => {
    expect(characters(text)).toBe(wanted);
  });
});
