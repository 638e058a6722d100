import { expect, it } from 'vitest';
import { readTar, readTgz } from '../../../src/toolchain/archive/tar.js';
import { writeTar, writeTgz } from '../../../src/toolchain/archive/write-tar.js';

const deep = `package/${'d'.repeat(90)}/${'f'.repeat(90)}.json`;
const long = `package/${'x'.repeat(200)}.json`;
const FILES = new Map<string, string>([
  ['package/b.json', '{}'],
  ['package/a.json', 'ä'.repeat(600)],
  ['package/empty.json', ''],
  [deep, 'deep'],
  [long, 'long'],
]);

it('an archive holds what was put in, paths of any length included', () => {
  const read = readTar(writeTar(FILES));
  expect([...read.keys()]).toEqual([...FILES.keys()].sort());
  for (const [path, text] of FILES) expect(Buffer.from(read.get(path)!).toString('utf8')).toBe(text);
});

it('archives of equal files are equal, in whatever order they come', () => {
  const reversed = new Map([...FILES].reverse());
  expect(writeTgz(reversed).equals(writeTgz(FILES))).toBe(true);
  expect(readTgz(writeTgz(FILES)).size).toBe(FILES.size);
});
