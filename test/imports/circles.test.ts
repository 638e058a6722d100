import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The imports of each file of a folder from the same folder, type imports included. */
function importsIn(folder: string): Map<string, string[]> {
  const files = readdirSync(join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/(^|[\\/])dist[\\/]/.test(join(folder, name)))
    .map((name) => join(folder, name))
    .sort();
  return new Map(files.map((file) => [file, importsOf(file).filter((to) => files.includes(to))]));
}

function importsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const module = statement.moduleSpecifier;
    if (!module || !ts.isStringLiteral(module) || !module.text.startsWith('.')) return [];
    return [normalize(join(dirname(file), module.text)).replace(/\.js$/, '.ts')];
  });
}

/** The files that are part of a circle, or lead into one, with the imports that do so. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [file, to] of left) if (!to.some((t) => left.has(t))) left.delete(file);
  }
  return [...left].map(([file, to]) => `${file} → ${to.filter((t) => left.has(t)).join(', ')}`);
}

/**
 * The layers of the runtime, lowest first. A file may import from its own layer and those before it. `types.ts` declares the types of all
 * layers; the folders after the walk are features of their own.
 */
const LAYERS = [
  'issues.ts',
  'types.ts',
  'text',
  'primitives',
  'narrative',
  'fhirpath',
  'results',
  'table',
  'checks',
  'fast-path',
  'walk',
  'validator',
  'construct',
  'capability.ts',
  'xml',
  'random',
  'v1',
];

describe('imports form no circle', () => {
  const foldersOf = (folder: string) =>
    readdirSync(join(SRC, folder), { withFileTypes: true })
      .filter((e) => e.isDirectory() && !['dist', 'node_modules'].includes(e.name))
      .map((e) => join(folder, e.name));
  const folders = [...foldersOf('.'), ...foldersOf('toolchain')];

  it.each(folders)('in src/%s', (folder) => {
    expect(circles(importsIn(folder))).toEqual([]);
  });

  it('covers every folder', () => {
    expect(folders).toContain('runtime');
    expect(folders).toContain('gpconnect');
    for (const folder of folders) expect(importsIn(folder).size, folder).toBeGreaterThan(0);
  });

  it('finds circles', () => {
    const fhirpath = join('toolchain', 'fhirpath');
    expect(importsIn(fhirpath).get(join(fhirpath, 'constraint.ts'))).toContain(join(fhirpath, 'compile.ts'));
    expect(
      circles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
          ['d', []],
        ]),
      ),
    ).toEqual(['a → b', 'b → c', 'c → b']);
  });
});

describe('the layers of the runtime', () => {
  const imports = importsIn('runtime');
  const layerOf = (file: string) => LAYERS.indexOf(file.split(/[\\/]/)[1]!);

  it('contain every file', () => {
    expect([...imports.keys()].filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('import only from themselves and lower ones', () => {
    const upward = [...imports].flatMap(([file, to]) =>
      to.filter((other) => layerOf(other) > layerOf(file)).map((other) => `${file} → ${other}`),
    );
    expect(upward).toEqual([]);
  });
});
