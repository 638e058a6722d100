import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { compilerOptions } from './typed.js';

/** Distance of a test file from a source file: nearer ones come first. */
export interface Related {
  test: string;
  /** Imports from the test to the file. */
  distance: number;
}

/** Modules that load generated code, which imports the runtime: no import says so. */
const LOADERS = ['test/toolchain/generate/loaded.ts', 'test/fast-path.ts'];

/**
 * The module graph of the tests, from their imports. What a test starts as a process of its own, such as the built command, is not in it.
 *
 * @returns for a source file, the test files that import it, be it through others
 */
export function testGraph(root: string, tests: readonly string[]): (file: string) => Related[] {
  const options = compilerOptions(root);
  const cache = ts.createModuleResolutionCache(root, (name) => name, options);
  const interfaces = resolve(root, 'src/runtime/v1');
  const runtime = readdirSync(interfaces).map((name) => resolve(interfaces, name));
  const known = new Map<string, readonly string[]>();
  const importsOf = (file: string): readonly string[] => {
    let found = known.get(file);
    if (!found) known.set(file, (found = read(file)));
    return found;
  };
  const read = (file: string): string[] => {
    const text = readFileSync(file, 'utf8');
    const loaded = LOADERS.some((loader) => file === resolve(root, loader)) ? runtime : [];
    const imported = ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName }) => {
      const to = ts.resolveModuleName(fileName, file, options, ts.sys, cache).resolvedModule
        ?.resolvedFileName;
      return to && /\.ts$/.test(to) && !/\.d\.ts$/.test(to) && !to.includes('/node_modules/')
        ? [resolve(to)]
        : [];
    });
    return [...imported, ...loaded];
  };
  const distances = tests.map((test) => [test, spread(resolve(root, test), importsOf)] as const);
  return (file) => {
    const target = resolve(root, file);
    const found = distances.flatMap(([test, reached]) => {
      const distance = reached.get(target);
      return distance === undefined ? [] : [{ test, distance }];
    });
    // tests of another area come last: many of them build a whole project
    const order = ({ test, distance }: Related) => distance - 20 * shared(test, file);
    return found.sort((a, b) => order(a) - order(b) || (a.test < b.test ? -1 : 1));
  };
}

function spread(from: string, importsOf: (file: string) => readonly string[]): Map<string, number> {
  const found = new Map([[from, 0]]);
  for (const [file, distance] of found) {
    for (const next of importsOf(file)) if (!found.has(next)) found.set(next, distance + 1);
  }
  return found;
}

/** Folders that a test has in common with a file, and their own names: the tests mirror the sources. */
function shared(test: string, file: string): number {
  const a = parts(test);
  const b = parts(file);
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

function parts(file: string): string[] {
  return file
    .replace(/(\.test)?\.ts$/, '')
    .split('/')
    .slice(1);
}
