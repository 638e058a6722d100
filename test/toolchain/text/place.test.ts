import { expect, it } from 'vitest';
import { placeAt } from '../../../src/toolchain/text/place.js';

it.each([
  ['abc', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nb', 2, 2, 1],
  ['a\r\nbc', 4, 2, 2],
  ['a\rb', 2, 2, 1],
  ['a\n\nb', 2, 2, 1],
])('the place in %j of offset %i is %i:%i', (text, offset, line, column) => {
  expect(placeAt(text, offset)).toEqual({ line, column });
});
