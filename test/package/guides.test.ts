import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examplesIn } from './readme.js';

const ROOT = resolve(import.meta.dirname, '../..');
/** Guides whose blocks of TypeScript run, each followed by its output. */
const GUIDES = ['README.md', 'src/gpconnect/README.md'];
const PACKAGES = ['@types/fhir', 'fast-check', 'pure-rand'];

const examples = GUIDES.flatMap((guide) =>
  examplesIn(readFileSync(join(ROOT, guide), 'utf8')).map((example, i) => ({ ...example, guide, i })),
);
const nameOf = ({ guide, i }: { guide: string; i: number }) => `${guide.replace(/\W/g, '_')}_${i}`;

let folder: string;

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/index.js')))
    throw new Error('dist/ is missing: run `npm run build` first');
  folder = mkdtempSync(join(tmpdir(), 'guides-'));
  mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
  symlinkSync(ROOT, join(folder, 'node_modules/gpconnect-profiles'));
  for (const name of PACKAGES)
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  writeFileSync(
    join(folder, 'console.d.ts'),
    'declare const console: { log(...values: unknown[]): void };\n',
  );
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
        outDir: 'out',
        types: [],
      },
    }),
  );
  for (const example of examples) writeFileSync(join(folder, `${nameOf(example)}.ts`), example.code);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

describe('the code in the guides', () => {
  it('compiles', () => {
    let errors = '';
    try {
      node(join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.');
    } catch (error) {
      errors = (error as { stdout: string }).stdout;
    }
    expect(errors).toBe('');
  }, 60_000);

  it.each(examples)('prints what $guide shows: block $i', (example) => {
    expect(node(`out/${nameOf(example)}.js`).trim()).toBe(example.output);
  });
});
