import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWhole, seal } from '../../src/toolchain/from-sources.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  writeFileSync(join(folder, 'main.js'), 'export const main = 1;');
  writeFileSync(join(folder, 'chunk.js'), 'export const chunk = 2;');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a bundle of the command in the cache', () => {
  it('is used if its files are those that were written', () => {
    seal(folder);
    expect(isWhole(folder)).toBe(true);
  });

  it.each([
    ['garbled', () => writeFileSync(join(folder, 'main.js'), 'export const main = 3;')],
    ['cut off', () => writeFileSync(join(folder, 'chunk.js'), '')],
    ['lost', () => rmSync(join(folder, 'chunk.js'))],
    ['added', () => writeFileSync(join(folder, 'other.js'), '')],
  ])('is made again if a file is %s', (_, change) => {
    seal(folder);
    change();
    expect(isWhole(folder)).toBe(false);
  });

  it('is made again if it was never completed', () => {
    expect(isWhole(folder)).toBe(false);
  });
});
