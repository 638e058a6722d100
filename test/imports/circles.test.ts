import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** The files that each file of a folder imports from it, by their paths; those of which it only needs types too. */
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

/** Files that are not reached until all that they import is: what is left are the circles, and what leads into them. */
function circles(imports: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(imports);
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const [file, to] of left) if (!to.some((t) => left.has(t))) left.delete(file);
  }
  return [...left].map(([file, to]) => `${file} → ${to.filter((t) => left.has(t)).join(', ')}`);
}

describe('imports lead nowhere back', () => {
  const foldersOf = (folder: string) =>
    readdirSync(join(SRC, folder), { withFileTypes: true })
      .filter((e) => e.isDirectory())
      .map((e) => join(folder, e.name));
  const folders = [...foldersOf('.'), ...foldersOf('toolchain')];

  // the runtime walks into what references name, and from there walks on
  it.each(folders.filter((name) => name !== 'runtime'))('in src/%s', (folder) => {
    expect(circles(importsIn(folder))).toEqual([]);
  });

  it('is asked of imports that there are', () => {
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
