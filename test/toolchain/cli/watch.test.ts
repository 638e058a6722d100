import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { changes } from '../../../src/toolchain/cli/watch.js';
import { packedCommand } from './command.js';

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
  let heard: () => void = () => undefined;

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
      [await packedCommand(), 'build', '--root', folder, '--no-dist', '--watch'],
      { cwd: ROOT },
    );
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data: Buffer) => {
        output += plain(data.toString());
        heard();
      });
    await said(/watching fsh/);
    return folder;
  }

  /** Waits until the command has printed a text; what it printed instead shows when the test times out or the command ends. */
  function said(pattern: RegExp): Promise<void> {
    return new Promise((resolve, reject) => {
      const missing = () => reject(new Error(`${String(pattern)} was not printed:\n${output}`));
      const timer = setTimeout(missing, 120_000);
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      heard = () => {
        if (pattern.test(output)) done();
      };
      child!.once('exit', missing);
      heard();
    });
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
  }, 600_000);

  it('builds again when code of the package is saved, and writes the documents that the code makes', async () => {
    const config = readFileSync(join(ROOT, 'test/foreign/project/fsh/sushi-config.yaml'), 'utf8');
    const root = await start({
      'fsh/sushi-config.yaml': `${config}\npackage:\n  include: [src/rules]\n  documents: src/rules/documents.ts\n`,
      'src/rules/index.ts': `export * from './table.js';\n`,
      'src/rules/table.ts': `export const RULE: string = 'Cast off at noon';\nexport const OTHER = 1;\n`,
      'src/rules/documents.ts': `import { RULE } from './table.js';\nexport default () => [{ path: 'review/rules.md', content: RULE }];\n`,
    });
    const table = join(root, 'src/rules/table.ts');

    save(table, `export const RULE: string = 'Cast off at dawn';\nexport const OTHER = 1;\n`);
    await said(/^rules: review$/m);
    expect(output).toMatch(/src\/rules\/table\.ts changed/);
    expect(readFileSync(join(root, 'generated/review/rules.md'), 'utf8')).toBe('Cast off at dawn');

    save(table, `export const RULE: string = 'Cast off at dawn';\nexport const OTHER = 2;\n`);
    await said(/generated\/ did not change/);

    save(table, `export const RULE: string = 'Cast off;\n`);
    await said(/src\/rules\/table\.ts:1:\d+: error/);
    await said(/nothing was changed/);

    save(table, `export const RULE: string = 'Cast off at noon';\n`);
    await said(/^rules: review$/m);
  }, 600_000);
});
