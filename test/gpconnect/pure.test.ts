import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type PluginBuild } from 'esbuild';
import { describe, expect, it } from 'vitest';

const FOLDER = fileURLToPath(new URL('../../src/gpconnect/', import.meta.url));
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && name !== 'documents.ts');

/** The code that a bundler keeps of a module. */
async function kept(contents: string, isAlone: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
    plugins: isAlone ? [{ name: 'alone', setup: leaveOutImports }] : [],
  });
  return outputFiles[0]!.text.trim();
}

/** Leaves the imports of the module outside, and calls them free of side effects. */
function leaveOutImports({ onResolve }: PluginBuild): void {
  onResolve({ filter: /^\.{1,2}\// }, ({ path, importer }) =>
    importer === '<stdin>' ? undefined : { path, external: true, sideEffects: false },
  );
}

describe('a bundle has nothing of what it does not use', () => {
  it.each(files)('%s does nothing when it is imported', async (file) => {
    expect(await kept(`import './${file.replace(/\.ts$/, '.js')}';`, true)).toBe('');
  });

  it.each<[name: string, atMost: number]>([
    ['freeSlots', 4_000],
    ['isNhsNumber', 400],
    ['ukLocalTime', 1_200],
    ['referenceTo', 200],
    ['decideFind', 3_000],
  ])('%s is small by itself', async (name, atMost) => {
    const code = await kept(`export { ${name} } from './index.js';`, false);
    expect(code.length).toBeLessThan(atMost);
  });
});
