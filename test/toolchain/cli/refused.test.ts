import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runDiff } from '../../../src/toolchain/cli/diff.js';
import { reportFault } from '../../../src/toolchain/cli/main.js';
import { writeWhole } from '../../../src/toolchain/text/write-whole.js';
import { fakeIo } from './fake-io.js';

const folder = mkdtempSync(join(tmpdir(), 'refused-'));
const { PATH } = process.env;
afterEach(() => {
  process.env['PATH'] = PATH;
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
});

describe('what the machine refuses', () => {
  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'the file system is read-only'],
    ['EACCES', 'permission is denied'],
    ['EDQUOT', 'the disk quota is used up'],
    ['EMFILE', 'too many files are open'],
  ])('is said in a sentence, with exit code 2: %s', (code, sentence) => {
    const io = fakeIo({});
    const error = Object.assign(new Error(`${code}: something, write`), { code, path: '/a/generated' });
    expect(reportFault(error, io)).toBe(2);
    expect(io.stderr).toMatch(new RegExp(`^/a/generated: error: ${sentence} \\(.*\\) \\[system\\.`));
    expect(io.stderr).not.toMatch(/ at |fault of the tool/);
  });

  it('is told from a fault of the tool', () => {
    const io = fakeIo({});
    expect(reportFault(new TypeError('x is not a function'), io)).toBe(2);
    expect(io.stderr).toContain('fault of the tool');
  });

  it('leaves a file as it was', () => {
    const file = join(folder, 'a.txt');
    writeWhole(file, 'one');
    expect(readFileSync(file, 'utf8')).toBe('one');
    expect(() => writeWhole(join(folder, 'none/a.txt'), 'x')).toThrow(/ENOENT/);
    writeWhole(file, 'two');
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('diff', () => {
  it.each([
    ['--base', ''],
    ['--base', '  '],
  ])('takes no blank side: %s "%s"', async (option, value) => {
    const io = fakeIo({});
    expect(await runDiff(['--root', folder, option, value], io)).toBe(2);
    expect(io.stderr).toContain('has no name');
  });

  it('says that there is no git', async () => {
    process.env['PATH'] = folder;
    for (const args of [[], ['--base', 'v1']]) {
      const io = fakeIo({});
      expect(await runDiff(['--root', folder, ...args], io)).toBe(2);
      expect(io.stderr).toMatch(/^error: git cannot be found \(install git/);
    }
    expect(existsSync(join(folder, 'generated'))).toBe(false);
    writeFileSync(join(folder, 'x'), '');
  });
});
