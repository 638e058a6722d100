import { expect, it } from 'vitest';
import { decodeUtf8 } from '../src/toolchain/text/utf8.js';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

it('decodes UTF-8, with and without a byte order mark', () => {
  expect(decodeUtf8(bytes('é\n'))).toEqual({ text: 'é\n' });
  expect(decodeUtf8(bytes('\uFEFFa'))).toEqual({ text: 'a' });
});

it('says where the first byte is that is not UTF-8', () => {
  expect(decodeUtf8(bytes('a\r\né', 0xe9, '\n', 0xff))).toEqual({
    text: 'a\r\né\uFFFD\n\uFFFD',
    wrong: { line: 2, column: 2 },
  });
  expect(decodeUtf8(bytes('\uFEFFab', 0xff)).wrong).toEqual({ line: 1, column: 3 });
  expect(decodeUtf8(bytes('a', 0xe2, 0x82)).wrong).toEqual({ line: 1, column: 2 });
});

it('does not take a replacement character that somebody wrote for one', () => {
  expect(decodeUtf8(bytes('\uFFFD'))).toEqual({ text: '\uFFFD' });
  expect(decodeUtf8(bytes('\uFFFD\n\uFFFDx', 0xff)).wrong).toEqual({ line: 2, column: 3 });
});
