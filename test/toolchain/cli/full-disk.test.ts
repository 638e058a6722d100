import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCached } from '../../../src/toolchain/cache.js';
import { clearStaging, makeStaging, writeFiles } from '../../../src/toolchain/project/swap.js';
import { writeNew, writeWhole } from '../../../src/toolchain/text/write-whole.js';
import { packedCommand } from './command.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const disk = mkdtempSync(join(tmpdir(), 'full-disk-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k,nr_inodes=200', 'tmpfs', disk]);
const isMounted = mounted.status === 0;
if (!isMounted)
  console.warn(
    `\nSKIPPED: no small file system can be mounted here, so that no disk is full: ${String(mounted.stderr)}\n`,
  );

/** More than the file system holds, so that a write stops in the middle. */
const TOO_MUCH = 'x'.repeat(512 * 1024);

afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
});

describe.skipIf(!isMounted)('a disk that fills up in the middle of a write', () => {
  beforeEach(() => {
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
  });

  it('leaves a file as it was', () => {
    const file = join(disk, 'report.json');
    writeWhole(file, 'old');
    expect(() => writeWhole(file, TOO_MUCH)).toThrow(/ENOSPC/);
    expect([readdirSync(disk), readFileSync(file, 'utf8')]).toEqual([['report.json'], 'old']);
  });

  it('leaves nothing of a new project', () => {
    const files = new Map([
      ['fsh/a.fsh', 'a'],
      ['fsh/deep/b.fsh', TOO_MUCH],
      ['package.json', '{}'],
    ]);
    expect(() => writeNew(join(disk, 'project'), files)).toThrow(/ENOSPC/);
    expect(readdirSync(disk)).toEqual([]);
  });

  it('keeps the files that a new project found', () => {
    writeFileSync(join(disk, 'README.md'), 'mine');
    expect(() => writeNew(disk, new Map([['fsh/a.fsh', TOO_MUCH]]))).toThrow(/ENOSPC/);
    expect(readdirSync(disk)).toEqual(['README.md']);
  });

  it('costs a cache its entry and nothing else', () => {
    const file = join(disk, 'cache/entry');
    expect(writeCached(file, TOO_MUCH)).toBe(false);
    expect(readdirSync(join(disk, 'cache'))).toEqual([]);
    expect([writeCached(file, 'y'), readFileSync(file, 'utf8')]).toEqual([true, 'y']);
  });

  it('leaves the outputs of a build as they were', () => {
    mkdirSync(join(disk, 'generated'));
    writeFileSync(join(disk, 'generated/old.txt'), 'old');
    const staging = makeStaging(disk);
    const files = new Map([
      ['a.txt', 'new'],
      ['b.txt', TOO_MUCH],
    ]);
    expect(() => writeFiles(join(staging, 'generated'), files)).toThrow(/ENOSPC/);
    clearStaging(staging, [join(disk, 'generated')]);
    expect([readdirSync(disk), readFileSync(join(disk, 'generated/old.txt'), 'utf8')]).toEqual([
      ['generated'],
      'old',
    ]);
  });
});

/** A small project, which generates more than the file system holds. */
const SMALL = {
  'sushi-config.yaml':
    'id: small\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.1\nstatus: draft\n',
  'a.fsh': `Profile: Named
Parent: Patient
Id: named
* name 1..*

Instance: ana
InstanceOf: Named
Usage: #example
* name.family = "Ana"
`,
};

function writeSmall(root: string): void {
  mkdirSync(join(root, 'fsh'));
  for (const [name, text] of Object.entries(SMALL)) writeFileSync(join(root, 'fsh', name), text);
}

describe.skipIf(!isMounted)('the command on a full disk', () => {
  let command: string;
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [command, ...argv], {
      cwd: disk,
      encoding: 'utf8',
    });

  beforeAll(async () => {
    command = await packedCommand();
    for (const name of readdirSync(disk)) rmSync(join(disk, name), { recursive: true });
    writeSmall(disk);
    mkdirSync(join(disk, 'generated'));
    writeFileSync(join(disk, 'generated/old.txt'), 'old');
  });

  it('exits with 2 after a build, in a sentence, and leaves the outputs', { timeout: 180_000 }, () => {
    const { status, stderr } = run('build');
    expect(stderr).toMatch(/error: the disk is full \(/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(2);
    expect(readFileSync(join(disk, 'generated/old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(disk).filter((name) => name.startsWith('.build-'))).toEqual([]);
    expect(existsSync(join(disk, 'dist'))).toBe(false);
  });
});

/** A built project on a file system that became read-only; it has no package.json, in its folder or above. */
describe.skipIf(!isMounted)('the command on a read-only file system', () => {
  const readOnly = mkdtempSync(join(tmpdir(), 'read-only-'));
  const run = (...argv: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'src/toolchain/bin.js'), ...argv], {
      cwd: readOnly,
      encoding: 'utf8',
    });

  beforeAll(() => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', readOnly]);
    writeSmall(readOnly);
    expect(run('build')).toMatchObject({ status: 0 });
    execFileSync('mount', ['-o', 'remount,ro', readOnly]);
  }, 180_000);
  afterAll(() => {
    execFileSync('umount', [readOnly]);
    rmSync(readOnly, { recursive: true, force: true });
  });

  it.each([
    ['build'],
    ['package'],
    ['site'],
    ['release', '--set', '9.0.0'],
    ['release', '--name', 'next'],
    ['init', '--root', 'new'],
    ['import', 'generated/fhir', '--out', 'imported'],
  ])('is refused in a sentence, with exit code 2: %s', { timeout: 60_000 }, (...argv) => {
    const { status, stderr } = run(...argv);
    expect(stderr).toMatch(/error: the file system is read-only \(/);
    expect(stderr).not.toMatch(/\n\s+at |fault of the tool/);
    expect(status).toBe(2);
  });

  it.each([['validate', 'generated/examples/json/Patient-ana.json']])(
    'is answered where nothing is written: %s',
    { timeout: 60_000 },
    (...argv) => {
      expect(run(...argv)).toMatchObject({ status: 0, stderr: '' });
    },
  );
});
