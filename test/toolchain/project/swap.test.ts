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
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../../src/toolchain/project/build.js';
import {
  clearAbandoned,
  clearStaging,
  makeStaging,
  requireFolders,
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
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
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

  it('puts back each of several folders, in the opposite order, and takes away what was new', () => {
    const staging = makeStaging(root);
    writeFiles(
      staging,
      new Map([
        ['out/a.txt', 'new'],
        ['dist/a.js', 'new'],
        ['more/a.txt', 'new'],
      ]),
    );
    mkdirSync(join(root, 'more'));
    const moves = ['out', 'dist', 'more', 'not-there'].map((name) => ({
      from: join(staging, name),
      to: join(root, name),
    }));
    expect(() => swapIn(moves, staging)).toThrow(/ENOENT/);
    expect(readdirSync(root).filter((name) => !name.startsWith('.'))).toEqual(['more', 'out']);
    expect(readdirSync(join(root, 'out'))).toEqual(['old.txt']);
    expect(readdirSync(join(root, 'more'))).toEqual([]);
  });

  it('keeps what was there aside until the swap is done, in the order of the outputs', () => {
    const staging = makeStaging(root);
    writeFiles(
      staging,
      new Map([
        ['dist/a.js', 'new'],
        ['out/a.txt', 'new'],
      ]),
    );
    const moves = ['dist', 'out'].map((name) => ({ from: join(staging, name), to: join(root, name) }));
    swapIn(moves, staging);
    expect(readdirSync(root).sort()).toEqual([staging.slice(root.length + 1), 'dist', 'out']);
    expect(readdirSync(staging)).toEqual(['old-1']);
    expect(readdirSync(join(staging, 'old-1'))).toEqual(['old.txt']);
  });

  it('has a staging folder in the project, by the number of the process', () => {
    expect(makeStaging(root)).toMatch(new RegExp(`^${root}/\\.build-${process.pid}-\\w{6}$`));
    expect(makeStaging(root)).not.toBe(makeStaging(root));
  });

  it('clears away a staging folder with all that a killed build had written', () => {
    writeFiles(
      join(root, '.build-999999999-abcdef'),
      new Map([
        ['out/a/b.txt', 'half'],
        ['dist/index.js', ''],
        ['old.txt', ''],
        ['old-x/a', ''],
        ['x-old-0/a', ''],
      ]),
    );
    clearAbandoned(root, [join(root, 'out')]);
    expect(readdirSync(root)).toEqual(['out']);
    expect(readdirSync(join(root, 'out'))).toEqual(['old.txt']);
  });

  it('clears away only folders that are named as a staging folder is', () => {
    const others = ['.build-x-abcdef', '.build-999999999', 'a.build-999999999-abcdef', '.building'];
    for (const name of others) mkdirSync(join(root, name));
    writeFileSync(join(root, '.build-999999999-file'), 'mine');
    clearAbandoned(root, []);
    expect(readdirSync(root).sort()).toEqual([...others, '.build-999999999-file', 'out'].sort());
  });

  it('has nothing to clear away in a project that is not there, or is a file', () => {
    expect(() => clearAbandoned(join(root, 'not-there'), [])).not.toThrow();
    expect(() => clearAbandoned(join(root, 'out/old.txt'), [])).not.toThrow();
  });

  it.each([
    ['EPERM', true],
    ['ESRCH', false],
  ])('takes a process that answers %s for a running one: %s', (code, isKept) => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error(code), { code });
    });
    mkdirSync(join(root, '.build-4711-abcdef'));
    clearAbandoned(root, []);
    expect(kill).toHaveBeenCalledWith(4711, 0);
    expect(existsSync(join(root, '.build-4711-abcdef'))).toBe(isKept);
  });

  it('puts back each output that a killed build left aside, by its number', () => {
    const outputs = ['out', 'dist', 'more'].map((name) => join(root, name));
    rmSync(join(root, 'out'), { recursive: true });
    writeFiles(
      join(root, '.build-999999999-abcdef'),
      new Map([
        ['old-2/c', ''],
        ['old-0/a', ''],
        ['new/x', ''],
      ]),
    );
    clearAbandoned(root, outputs);
    expect(readdirSync(root)).toEqual(['more', 'out']);
    expect([readdirSync(join(root, 'out')), readdirSync(join(root, 'more'))]).toEqual([['a'], ['c']]);
  });

  it('names all files that are where folders must be, and no folder and nothing that is missing', () => {
    for (const name of ['a', 'b']) writeFileSync(join(root, name), '');
    const outputs = ['a', 'out', 'not-there', 'b'].map((name) => join(root, name));
    let thrown: unknown;
    try {
      requireFolders(outputs);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as DiagnosticsError).diagnostics).toEqual(
      ['a', 'b'].map((file) => ({
        code: 'build.output',
        severity: 'error',
        message: 'it is a file, and a build writes a folder of this name',
        file,
        hint: 'move the file somewhere else',
      })),
    );
    expect(() => requireFolders([join(root, 'out'), join(root, 'not-there')])).not.toThrow();
  });

  it('writes files into folders as they are needed', () => {
    writeFiles(
      root,
      new Map([
        ['a/b/c.txt', '1'],
        ['a/b/d.txt', '2'],
        ['a/e.txt', '3'],
        ['f.txt', '4'],
      ]),
    );
    const read = (path: string) => readFileSync(join(root, path), 'utf8');
    expect(['a/b/c.txt', 'a/b/d.txt', 'a/e.txt', 'f.txt'].map(read)).toEqual(['1', '2', '3', '4']);
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
