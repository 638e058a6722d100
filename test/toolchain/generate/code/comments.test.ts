import { describe, expect, it } from 'vitest';
import { docComment, docLine, lineComments } from '../../../../src/toolchain/generate/code/comments.js';

describe('line comments', () => {
  it.each([
    ['a title', '// a title\n'],
    ['two\nlines\u2028three', '// two lines three\n'],
    ['@ts-nocheck', '// \\@ts-nocheck\n'],
    ['# sourceMappingURL=x', '// \\# sourceMappingURL=x\n'],
    ['/ <reference path="x" />', '// \\/ <reference path="x" />\n'],
  ])('%j', (text, wanted) => {
    expect(lineComments([text])).toBe(wanted);
  });
});

describe('documentation comments', () => {
  it.each([
    [['a title'], '/** a title */\n'],
    [['a */ b'], '/** a *\\/ b */\n'],
    [['**/'], '/** **\\/ */\n'],
    [['/'], '/** / */\n'],
    [['@internal'], '/** \\@internal */\n'],
    [['one', 'one.', '', undefined, 'two'], '/**\n * one\n *\n * two\n */\n'],
    [['a\r\nb\u2028c'], '/**\n * a\n * b\n * c\n */\n'],
    [[' '], ''],
  ])('%j', (paragraphs, wanted) => {
    expect(docComment(paragraphs)).toBe(wanted);
  });

  it('on one line', () => {
    expect(docLine('a\nb */ c')).toBe('/** a b *\\/ c */\n');
  });
});
