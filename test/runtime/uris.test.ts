import { describe, expect, it } from 'vitest';
import {
  isConcreteType,
  isResourceType,
  resourceTypes,
} from '../../src/runtime/primitives/resource-types.js';
import { hasScheme, hasWhiteSpace, slashBefore } from '../../src/runtime/primitives/uri.js';
import { filled, isHollow } from '../../src/runtime/primitives/holes.js';
import { isUri } from '../../src/runtime/primitives/primitives.js';

describe('the scheme of a URI', () => {
  it.each(['http://a', 'urn:a', 'a+b.c-1:x', 'A:x'])('%j has one', (text) =>
    expect(hasScheme(text)).toBe(true),
  );
  it.each(['a', 'a:', ':a', '1a:x', ' a:x', '/a:x', ''])('%j has none', (text) =>
    expect(hasScheme(text)).toBe(false),
  );
});

describe('white space in a URI', () => {
  it.each(['', 'a', '~!"', 'é', 'a\u{1F600}', 'ÿ'])('%j has none', (text) =>
    expect(hasWhiteSpace(text)).toBe(false),
  );
  it.each([
    'a b',
    ' ',
    'a\u007f',
    'a\u0000',
    '\t',
    '\u0080',
    '\u009f',
    '\u00a0',
    '\u200b',
    '\u3000',
    '\ufeff',
  ])('%j has some', (text) => expect(hasWhiteSpace(text)).toBe(true));
});

it.each([
  ['urn:oid:1.2', true],
  ['urn:oid:1.02', false],
  ['urn:oid:3.1', false],
  ['urn:oid:1', false],
  ['URN:OID:1.2', true],
  ['urn:uuid:c757873d-ec9a-4326-a141-556f43239520', true],
  ['urn:uuid:C757873D-EC9A-4326-A141-556F43239520', true],
  ['urn:uuid:c757873d-ec9a-4326-a141-556f4323952', false],
  ['urn:uuid:c757873d-ec9a-4326-a141-556f432395200', false],
  ['urn:uuid:c757873d-ec9a-4326-556f43239520', false],
  ['urn:uuid:1c757873d-ec9a-4326-a141-556f43239520', false],
  ['urn:ietf:bcp:47', true],
  ['oid:1.2', false],
  ['uuid:c757873d-ec9a-4326-a141-556f43239520', false],
  ['ouuid:x', true],
  ['union', true],
])('the URN %s has the form of its kind: %j', (text, wanted) => {
  expect(isUri(text)).toBe(wanted);
  // a URI that was seen before is compared with the last one of its length
  expect(isUri(text)).toBe(wanted);
});

it.each([
  [8, 'http://a/b', 8 - 2],
  [10, 'http://a/b', 8],
  [0, '/a', -1],
  [1, '/a', 0],
  [3, 'abc', -1],
])('the slash before %i in %j is at %i', (end, text, wanted) => expect(slashBefore(end, text)).toBe(wanted));

describe('a resource type', () => {
  it('has one of the names of STU3, two of which are abstract', () => {
    const all = [...resourceTypes()];
    expect(all).toHaveLength(119);
    expect(all.filter((name) => !isConcreteType(name))).toEqual(['DomainResource', 'Resource']);
    expect(all.every(isResourceType)).toBe(true);
  });

  it.each(['patient', 'Element', '', 'constructor', 'MolecularSequence'])('is not %j', (name) => {
    expect([isResourceType(name), isConcreteType(name)]).toEqual([false, false]);
  });
});

describe('a long array', () => {
  const of = (length: number) => new Array<number>(length).fill(1);
  it.each([
    ['with a hole at 100,000 items is iterated', Object.assign(of(100_000), { 5: undefined }), false],
    ['with a hole at 100,001 items is not', Object.assign(of(100_001), { 5: undefined }), true],
    ['without a hole is iterated', of(100_001), false],
    ['of holes alone is not iterated', new Array<number>(4_000_000_000), true],
  ])('%s', (_, array, wanted) => {
    expect(isHollow(array)).toBe(wanted);
    expect(filled(array as number[]).length).toBe(wanted ? 0 : array.length);
  });

  it('is refused above twenty million items, full or not', () => {
    const items = of(20_000_000);
    expect(isHollow(items)).toBe(false);
    items.push(1);
    expect(isHollow(items)).toBe(true);
  });
});
