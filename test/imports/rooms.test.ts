import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** The files of a folder that git knows, or would add. */
function filesIn(folder: string): string[] {
  const argv = ['ls-files', '--cached', '--others', '--exclude-standard', '--', folder];
  return execFileSync('git', argv, { cwd: ROOT, encoding: 'utf8' })
    .split('\n')
    .filter((file) => /\.(ts|mts|js|mjs)$/.test(file));
}

/** All relative paths in string literals of a file, whether it imports, starts or reads them; relative to the repository. */
function pathsIn(file: string, text = readFileSync(join(ROOT, file), 'utf8')): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && /^\.\.?\//.test(node.text))
      found.push(normalize(join(dirname(file), node.text)).replaceAll('\\', '/'));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return found;
}

describe('a room of the repository', () => {
  it('outside test/ uses nothing of test/', () => {
    const files = [...filesIn('src'), ...filesIn('scripts')];
    expect(files.length).toBeGreaterThan(400);
    const intruders = files.flatMap((file) =>
      pathsIn(file)
        .filter((path) => path.startsWith('test/'))
        .map((path) => `${file} → ${path}`),
    );
    expect(intruders).toEqual([]);
  });

  it('below src/ uses nothing of scripts/', () => {
    const intruders = filesIn('src').filter((file) =>
      pathsIn(file).some((path) => path.startsWith('scripts/')),
    );
    expect(intruders).toEqual([]);
  });

  it('is found by imports of every form', () => {
    const text = `import '../test/a.js';\nexport * from '../test/b.js';\nawait import('../test/c.js');\nnew URL('../test/d', import.meta.url);`;
    expect(pathsIn('scripts/x.ts', text)).toEqual(['test/a.js', 'test/b.js', 'test/c.js', 'test/d']);
  });
});
