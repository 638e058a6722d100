import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { build } from '../../../src/toolchain/project/build.js';
import {
  clearAbandoned,
  clearStaging,
  makeStaging,
  swapIn,
  writeFiles,
} from '../../../src/toolchain/project/swap.js';
import type { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';

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
    clearAbandoned(root, [join(root, 'out')]);
    expect(existsSync(join(root, '.build-999999999-abcdef'))).toBe(false);
    expect(existsSync(join(root, `.build-${process.ppid}-abcdef`))).toBe(true);
  });

  it('takes a folder under its own number for that of a killed build: in a container each run counts anew', () => {
    mkdirSync(join(root, `.build-${process.pid}-abcdef`));
    clearAbandoned(root, [join(root, 'out')]);
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('puts back what a build that was killed in the middle of its swap left aside alone', () => {
    const outputs = [join(root, 'out'), join(root, 'dist')];
    const left = join(root, '.build-999999999-abcdef');
    mkdirSync(left);
    renameSync(join(root, 'out'), join(left, 'old-0'));
    clearAbandoned(root, outputs);
    expect(readFileSync(join(root, 'out/old.txt'), 'utf8')).toBe('old');
    expect(existsSync(left)).toBe(false);
  });

  it('does not put back what has been replaced, and deletes nothing of which it does not know that it was', () => {
    const outputs = [join(root, 'out'), join(root, 'dist')];
    writeFiles(join(root, '.build-999999998-abcdef'), new Map([['old-0/older.txt', '']]));
    writeFiles(join(root, '.build-999999999-abcdef'), new Map([['old-2/only.txt', '']]));
    clearAbandoned(root, outputs);
    expect(readdirSync(root).sort()).toEqual(['.build-999999999-abcdef', 'out']);
    expect(readdirSync(join(root, 'out'))).toEqual(['old.txt']);
  });

  it('does not delete its own staging folder before what is aside is back', () => {
    const staging = makeStaging(root);
    renameSync(join(root, 'out'), join(staging, 'old-0'));
    clearStaging(staging, [join(root, 'out')]);
    expect(readdirSync(root)).toEqual(['out']);
  });
});

describe('a build that fails', () => {
  const failure = (options: { dist?: false } = {}) =>
    build({ root, out: 'out', ...options }).then(
      () => [],
      (error: DiagnosticsError) => error.diagnostics,
    );

  it('has put back before that what a killed one left aside', async () => {
    const left = join(root, '.build-999999999-abcdef');
    writeFiles(left, new Map([['old-1/index.js', '']]));
    renameSync(join(root, 'out'), join(left, 'old-0'));
    expect(await failure({ dist: false })).toMatchObject([{ code: 'config.missing' }]);
    expect(readdirSync(root).sort()).toEqual(['dist', 'out']);
  });

  it('says that a file is where it writes a folder, and leaves it', async () => {
    rmSync(join(root, 'out'), { recursive: true });
    writeFileSync(join(root, 'out'), 'mine');
    expect(await failure()).toMatchObject([{ code: 'build.output', file: 'out' }]);
    expect(readFileSync(join(root, 'out'), 'utf8')).toBe('mine');
    expect(readdirSync(root)).toEqual(['out']);
  });
});
