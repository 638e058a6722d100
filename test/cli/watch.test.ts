import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changes } from '../../src/cli/watch.js';

const ROOT = resolve(import.meta.dirname, '../..');
const plain = (text: string) => text.replace(/\x1b\[[0-9;]*m/g, '');

describe('what a rebuild changed', () => {
  const before = new Map([
    ['fhir/json/Slot-a.json', '1'],
    ['fhir/xml/Slot-a.xml', '1'],
    ['types/A.ts', '1'],
    ['types/Gone.ts', '1'],
  ]);

  it('is said by resource, with what is new and what is gone', () => {
    const after = new Map([
      ['fhir/json/Slot-a.json', '2'],
      ['fhir/xml/Slot-a.xml', '2'],
      ['types/A.ts', '1'],
      ['types/New.ts', '1'],
    ]);
    expect(plain(changes(before, after)).split('\n')).toEqual([
      'Slot-a: fhir/json, fhir/xml',
      'Gone: −types',
      'New: +types',
    ]);
  });

  it('is nothing where nothing is', () => {
    expect(plain(changes(before, new Map(before)))).toBe('nothing in generated/ is different');
  });
});

describe('build --watch', () => {
  let child: ChildProcess | undefined;
  let folder: string | undefined;

  afterEach(() => {
    child?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('builds again on save, says what changed, and gives errors with their place', async () => {
    const parent = join(ROOT, 'node_modules/.cache/watch');
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(join(parent, 'project-'));
    cpSync(join(ROOT, 'test/foreign/project'), folder, { recursive: true });
    let output = '';
    child = spawn(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts/build.ts'), '--root', folder, '--no-dist', '--watch'],
      { cwd: ROOT },
    );
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data: Buffer) => (output += plain(data.toString())));
    const said = async (pattern: RegExp) => {
      const deadline = Date.now() + 60_000;
      while (!pattern.test(output)) {
        if (Date.now() > deadline) throw new Error(`${String(pattern)} was not said:\n${output}`);
        await new Promise((wake) => setTimeout(wake, 50));
      }
    };
    await said(/watching fsh/);
    const file = join(folder, 'fsh/extensions.fsh');
    const text = readFileSync(file, 'utf8');
    await new Promise((wake) => setTimeout(wake, 500)); // the watcher says that it is there a moment before it is

    output = '';
    writeFileSync(file, text.replace('Where somebody was seen.', 'Where somebody was met.'));
    await said(/StructureDefinition-berth: fhir\/json, fhir\/xml/);

    output = '';
    writeFileSync(file, text.replace('* value[x] only code', '* valeu[x] only code'));
    await said(/fsh\/extensions\.fsh:\d+:\d+: error/);
    await said(/generated\/ is as it was/);
  }, 150_000);
});
