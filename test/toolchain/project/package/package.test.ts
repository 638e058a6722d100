import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { build } from '../../../../src/toolchain/project/build.js';
import { DiagnosticsError, type Diagnostic } from '../../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../../releases/stu3/definitions/core.js';

const FOREIGN = resolve(import.meta.dirname, '../../../foreign/project');
const CONFIG = readFileSync(join(FOREIGN, 'fsh/sushi-config.yaml'), 'utf8');

let root: string;
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Builds the foreign project with more files; its diagnostics if it fails. */
async function built(files: Readonly<Record<string, string>>): Promise<readonly Diagnostic[]> {
  root = mkdtempSync(join(tmpdir(), 'package-'));
  cpSync(FOREIGN, root, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  try {
    await build({ root, definitions: coreDefinitions() });
    return [];
  } catch (error) {
    if (error instanceof DiagnosticsError) return error.diagnostics;
    throw error;
  }
}

const config = (lines: string) => ({ 'fsh/sushi-config.yaml': `${CONFIG}\npackage:\n${lines}` });
const places = (found: readonly Diagnostic[]) =>
  found.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`).sort();

describe('a package', { timeout: 120_000 }, () => {
  it('has the code of the project, which sees its own mistakes where they are', async () => {
    const found = await built({
      ...config('  include: [src/mine]\n'),
      'src/mine/index.ts': `import type { LogBook, Gone } from '../../generated/types/index.js';
import { other } from '../other.js';

export const a: number = 'no';
export type B = LogBook | Gone;
export const c = other;
`,
      'src/other.ts': 'export const other = 1;\n',
    });
    expect(places(found)).toEqual([
      'src/mine/index.ts:1:24 typescript.2305',
      'src/mine/index.ts:2:23 typescript.2307',
      'src/mine/index.ts:4:14 typescript.2322',
    ]);
    for (const { hint } of found) expect(hint).toMatch(/^this is the project’s own code/);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it('has entries for families of profiles and for folders, which import each other’s chunks', async () => {
    const found = await built({
      ...config('  include: [src/mine]\n  entries:\n    crew: [sailor]\n    mine: src/mine\n'),
      'src/mine/index.ts': `export { validate } from '../../generated/index.js';\nexport const answer = 42;\n`,
    });
    expect(found).toEqual([]);
    const load = (name: string) => import(join(root, `dist/${name}.js`)) as Promise<Record<string, unknown>>;
    const [index, mine] = [await load('index'), await load('mine')];
    expect(index['answer']).toBe(42);
    expect(index['validate']).toBe(mine['validate']);
    expect(readFileSync(join(root, 'dist/dts/entries/crew.d.ts'), 'utf8')).toContain('validateSailor');
  });

  it('rejects entries that lead nowhere', async () => {
    const found = await built(
      config('  entries:\n    index: [sailor]\n    crew: [sailr]\n    mine: src/mine\n'),
    );
    expect(found.map((d) => d.message)).toEqual([
      'package.entries: the package has an entry index already',
      'package.entries: crew names the profile sailr, which does not exist',
      'package.entries: mine names src/mine, which is not a folder of `include`',
    ]);
    expect(found[1]!.hint).toBe('did you mean sailor?');
  });
});
