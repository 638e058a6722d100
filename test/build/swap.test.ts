import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeStaging, swapIn, writeFiles } from '../../src/build/swap.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'swap-'));
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out', 'old.txt'), 'old');
});

describe('putting finished folders in place', () => {
  it('replaces the whole folder', () => {
    const staging = makeStaging(root);
    writeFiles(join(staging, 'out'), new Map([['a/b.txt', 'new']]));
    swapIn([{ from: join(staging, 'out'), to: join(root, 'out') }], staging);
    expect(readdirSync(join(root, 'out'))).toEqual(['a']);
    expect(readFileSync(join(root, 'out/a/b.txt'), 'utf8')).toBe('new');
  });

  it('puts everything back where one of the folders cannot be moved', () => {
    const staging = makeStaging(root);
    writeFiles(join(staging, 'out'), new Map([['a.txt', 'new']]));
    const moves = [
      { from: join(staging, 'out'), to: join(root, 'out') },
      { from: join(staging, 'not-there'), to: join(root, 'dist') },
    ];
    expect(() => swapIn(moves, staging)).toThrow(/ENOENT/);
    expect(readdirSync(join(root, 'out'))).toEqual(['old.txt']);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('clears away what a killed build left, and nothing of a running one', () => {
    mkdirSync(join(root, '.build-999999999-abcdef'));
    mkdirSync(join(root, `.build-${process.ppid}-abcdef`));
    makeStaging(root);
    expect(existsSync(join(root, '.build-999999999-abcdef'))).toBe(false);
    expect(existsSync(join(root, `.build-${process.ppid}-abcdef`))).toBe(true);
  });
});
