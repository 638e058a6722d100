import { readdirSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';

/** The files that decide: verdicts, effects, swaps, and what their inputs are read as. */
export const DECIDING = [
  'src/runtime',
  'src/toolchain/diff/compare',
  'src/toolchain/diff/effects.ts',
  'src/toolchain/diff/impact.ts',
  'src/toolchain/facts',
  'src/toolchain/fhirpath',
  'src/toolchain/json',
  'src/toolchain/project/swap.ts',
  'src/toolchain/releases/stu3/down.ts',
  'src/toolchain/releases/stu3/up.ts',
  'src/toolchain/snapshot',
  'src/toolchain/xml',
  'src/gpconnect',
];

/**
 * @param paths files and folders, relative to the root
 * @returns the source files, relative to the root, with `/`, sorted
 */
export function sourceFiles(root: string, paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => {
    const at = resolve(root, path);
    if (!statSync(at).isDirectory()) return [at];
    const inside = readdirSync(at, { recursive: true, encoding: 'utf8' });
    return inside
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => resolve(at, file));
  });
  const named = found.map((file) => relative(root, file).split(sep).join('/'));
  return [...new Set(named)].filter((file) => !/(^|\/)(dist|node_modules)\//.test(file)).sort();
}
