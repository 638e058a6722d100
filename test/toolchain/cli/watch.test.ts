import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changes } from '../../../src/toolchain/cli/watch.js';

const ROOT = resolve(import.meta.dirname, '../../..');
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
    expect(plain(changes(before, new Map(before)))).toBe('generated/ did not change');
  });
});

describe('build --watch', () => {
  let child: ChildProcess | undefined;
  let folder: string | undefined;
  let output = '';

  afterEach(() => {
    child?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  /** Watches a copy of the foreign project with these files besides. */
  async function start(files: Readonly<Record<string, string>> = {}): Promise<string> {
    const parent = join(ROOT, 'node_modules/.cache/watch');
    mkdirSync(parent, { recursive: true });
    folder = mkdtempSync(join(parent, 'project-'));
    cpSync(join(ROOT, 'test/foreign/project'), folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    output = '';
    child = spawn(
      process.execPath,
      [join(ROOT, 'src/toolchain/bin.js'), 'build', '--root', folder, '--no-dist', '--watch'],
      { cwd: ROOT },
    );
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data: Buffer) => (output += plain(data.toString())));
    await said(/watching fsh/);
    await new Promise((wake) => setTimeout(wake, 500)); // the watcher says that it is there a moment before it is
    return folder;
  }

  async function said(pattern: RegExp): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (!pattern.test(output)) {
      if (Date.now() > deadline) throw new Error(`${String(pattern)} was not said:\n${output}`);
      await new Promise((wake) => setTimeout(wake, 50));
    }
  }

  function save(file: string, text: string): void {
    output = '';
    writeFileSync(file, text);
  }

  it('builds again on save, says what changed, and gives errors with their place', async () => {
    const file = join(await start(), 'fsh/extensions.fsh');
    const text = readFileSync(file, 'utf8');

    save(file, text.replace('Where somebody was seen.', 'Where somebody was met.'));
    await said(/StructureDefinition-berth: fhir\/json, fhir\/xml/);

    save(file, text.replace('* value[x] only code', '* valeu[x] only code'));
    await said(/fsh\/extensions\.fsh:\d+:\d+: error/);
    await said(/nothing was changed/);
  }, 150_000);

  // fails since hand-written code is no longer copied into generated/: to be rewritten
  it.skip('builds again when code of the package is saved, be it copied or what writes the documents', async () => {
    const config = readFileSync(join(ROOT, 'test/foreign/project/fsh/sushi-config.yaml'), 'utf8');
    const root = await start({
      'fsh/sushi-config.yaml': `${config}\npackage:\n  include: [src/rules]\n  documents: src/rules/documents.ts\n`,
      'src/rules/index.ts': `export * from './table.js';\n`,
      'src/rules/table.ts': `export const RULE: string = 'Cast off at noon';\n`,
      'src/rules/documents.ts': `import { RULE } from './table.js';\nexport default () => [{ path: 'review/rules.md', content: RULE }];\n`,
    });
    const table = join(root, 'src/rules/table.ts');

    save(table, `export const RULE: string = 'Cast off at dawn';\n`);
    await said(/table: rules/);
    expect(output).toMatch(/src\/rules\/table\.ts changed/);
    expect(output).toMatch(/^rules: review$/m);
    expect(readFileSync(join(root, 'generated/review/rules.md'), 'utf8')).toBe('Cast off at dawn');

    save(table, `export const RULE: string = 'Cast off;\n`);
    await said(/src\/rules\/table\.ts:1:\d+: error/);
    await said(/nothing was changed/);

    save(table, `export const RULE: string = 'Cast off at noon';\n`);
    await said(/^rules: review$/m);
  }, 150_000);
});
