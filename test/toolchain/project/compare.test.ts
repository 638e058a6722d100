import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compareTrees } from '../../../src/toolchain/project/compare.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compare-'));
  mkdirSync(join(folder, 'a/deep'), { recursive: true });
  writeFileSync(join(folder, 'a/deep/one.txt'), 'one\ntwo\nthree\n');
  writeFileSync(join(folder, 'a/two.txt'), 'ü');
  writeFileSync(join(folder, 'zero'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const same = {
  zero: '',
  'a/two.txt': 'ü',
  'a/deep/one.txt': 'one\ntwo\nthree\n',
};
const compare = (files: Record<string, string>) => compareTrees(new Map(Object.entries(files)), folder);

it('finds nothing where all is as it should be', () => {
  expect(compare(same)).toEqual({ changed: [], missing: [], extra: [] });
});

it('finds what changed, with the line, down to a byte', () => {
  const changed = { ...same, 'a/deep/one.txt': 'one\ntwo\nTHREE\n', 'a/two.txt': 'u\u0308', zero: '\n' };
  expect(compare(changed)).toEqual({
    changed: [
      { path: 'a/deep/one.txt', line: 3 },
      { path: 'a/two.txt', line: 1 },
      { path: 'zero', line: 1 },
    ],
    missing: [],
    extra: [],
  });
  expect(compare({ ...same, 'a/deep/one.txt': 'one\r\ntwo\nthree\n' }).changed).toHaveLength(1);
});

it('finds what is missing and what is too much, in code-unit order', () => {
  const { zero: _, ...others } = same;
  expect(compare({ ...others, b: '', 'a/Two.txt': '', 'a/deep': 'a file' })).toEqual({
    changed: [],
    missing: ['a/Two.txt', 'a/deep', 'b'],
    extra: ['zero'],
  });
  expect(compare({}).extra).toEqual(['a/deep/one.txt', 'a/two.txt', 'zero']);
});

it('takes a folder that does not exist for an empty one', () => {
  rmSync(folder, { recursive: true });
  expect(compare(same).missing).toEqual(['a/deep/one.txt', 'a/two.txt', 'zero']);
});
