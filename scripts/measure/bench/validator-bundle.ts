import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A folder from which packages are found, for as long as the work takes. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = `${root}node_modules/.cache/bench`;
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}/validators-`);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Leads to the package as it is installed, the files of `dist/`, which are not bundled again, and to the sources of the runtime. */
const ownPackages: Plugin = {
  name: 'own-packages',
  setup(bundle) {
    bundle.onResolve({ filter: /^fsh-codegen-runtime\// }, ({ path }) => ({
      path: `${root}src/runtime/${path.slice('fsh-codegen-runtime/'.length).replace(/\.js$/, '.ts')}`,
    }));
    bundle.onResolve({ filter: /^gpconnect-profiles(\/|$)/ }, ({ path }) => ({
      path: pathToFileURL(`${root}dist/${path.slice('gpconnect-profiles/'.length) || 'index'}.js`).href,
      external: true,
    }));
  },
};

/** A script of this folder as one file that plain node runs, with packages outside; its path. */
export async function bundled(script: string, folder: string): Promise<string> {
  const outfile = `${folder}/${script}.mjs`;
  const entry = `${root}scripts/measure/bench/${script}.ts`;
  await build({
    ...OPTIONS,
    entryPoints: [entry],
    outfile,
    platform: 'node',
    packages: 'external',
    plugins: [ownPackages],
  });
  return outfile;
}

/** Bundles a module for each list of names, which exports just these names of the package; returns the files by name. */
export async function minified(
  modules: ReadonlyMap<string, string>,
  folder: string,
): Promise<ReadonlyMap<string, string>> {
  const entryPoints = [...modules].map(([name, code]) => {
    const file = `${folder}/${name}.ts`;
    writeFileSync(file, code);
    return file;
  });
  const outdir = `${folder}/minified`;
  await build({ ...OPTIONS, entryPoints, outdir, outExtension: { '.js': '.mjs' }, minify: true });
  return new Map([...modules.keys()].map((name) => [name, `${outdir}/${name}.mjs`]));
}

const OPTIONS = { bundle: true, format: 'esm', logLevel: 'error' } as const;

/** The entries of the package with fast paths, and those without. */
export type Variant = 'default' | 'small';

/** A module with some exports of the package, as it is installed. */
export function exporting(names: readonly string[], variant: Variant = 'default'): string {
  const entry = variant === 'small' ? 'small/index.js' : 'index.js';
  return `export { ${names.join(', ')} } from ${JSON.stringify(`${root}dist/${entry}`)};\n`;
}
