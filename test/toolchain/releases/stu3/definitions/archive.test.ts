import { describe, expect, it } from 'vitest';
import {
  packArchive,
  unpackArchive,
} from '../../../../../src/toolchain/releases/stu3/definitions/archive.js';
import type { DefinitionStore } from '../../../../../src/toolchain/releases/stu3/definitions/store.js';

const stu3 = [{ resourceType: 'ValueSet', id: 'a', url: 'http://x/a', note: 'é€' }];
const authoring = [{ resourceType: 'ValueSet', id: 'b', url: 'http://x/b' }];
const archive = packArchive(stu3, authoring, { key: 'one', quality: 5 });
const resourcesOf = (store: DefinitionStore) => store.entries.map((entry) => store.resource(entry));

describe('an archive of definitions', () => {
  it('gives back both shapes', () => {
    const found = unpackArchive(archive, 'one')!;
    expect([resourcesOf(found.core), resourcesOf(found.authoring)]).toEqual([stu3, authoring]);
  });

  it('has the same bytes each time', () => {
    expect(packArchive(stu3, authoring, { key: 'one', quality: 5 }).equals(archive)).toBe(true);
  });

  it('is rejected under another key', () => {
    expect(unpackArchive(archive, 'two')).toBeUndefined();
  });

  it('is rejected if any byte is missing or another one', () => {
    for (let at = 0; at < archive.length; at++) {
      expect([at, unpackArchive(archive.subarray(0, at), 'one')]).toEqual([at, undefined]);
      const garbled = Buffer.from(archive);
      garbled[at]! ^= 1;
      const found = unpackArchive(garbled, 'one');
      // a changed name of a header's property may only lead to a rejection or to the same content
      if (found) expect([resourcesOf(found.core), resourcesOf(found.authoring)]).toEqual([stu3, authoring]);
    }
  });
});
