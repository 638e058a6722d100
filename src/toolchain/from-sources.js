// Runs the command from its sources, which only the repository has.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const TOOLCHAIN = fileURLToPath(new URL('.', import.meta.url));
const RUNTIME = fileURLToPath(new URL('../runtime/', import.meta.url));
const CACHE = join(TOOLCHAIN, 'node_modules/.cache/command');
/** The file that holds the hash of the others. */
const SUM = 'sha256';
const A_DAY = 24 * 60 * 60 * 1000;

const ENTRIES = { main: 'cli/main.ts', worker: 'cli/validate/worker.ts' };

/**
 * Imports an entry from a bundle of the sources, which is made when they have changed: loading each module through tsx would take half a
 * second more at every start.
 *
 * @param {keyof typeof ENTRIES} name
 */
export async function fromSources(name) {
  const file = await bundled(name).catch(() => undefined);
  if (file !== undefined) return import(pathToFileURL(file).href);
  // tsx needs no folder to write to, and says what is wrong with the sources
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)) });
  return import(pathToFileURL(join(TOOLCHAIN, ENTRIES[name])).href);
}

/** @param {string} name */
async function bundled(name) {
  const folder = join(CACHE, stateOfSources());
  if (isWhole(folder)) return join(folder, `${name}.js`);
  const draft = `${folder}-${process.pid}-${performance.now()}`;
  await bundle(draft);
  seal(draft);
  forgetOld();
  try {
    if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch {
    // another process was first
    rmSync(draft, { recursive: true, force: true });
  }
  return join(folder, `${name}.js`);
}

/**
 * Writes the hash of a folder's files beside them.
 *
 * @param {string} folder
 */
export function seal(folder) {
  writeFileSync(join(folder, SUM), sumOf(folder));
}

/**
 * True for a folder whose files are those that were sealed: a full disk, or a hand, may have changed them.
 *
 * @param {string} folder
 */
export function isWhole(folder) {
  return existsSync(join(folder, SUM)) && readFileSync(join(folder, SUM), 'utf8') === sumOf(folder);
}

/** @param {string} folder */
function sumOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort())
    if (name !== SUM) hash.update(`${name}\n`).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

/** A hash of the names, sizes and times of all files. */
function stateOfSources() {
  const hash = createHash('sha256');
  const visit = (/** @type {string} */ folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== 'dist') visit(path);
      } else {
        const { mtimeMs, size } = statSync(path);
        hash.update(`${path} ${size} ${mtimeMs}\n`);
      }
    }
  };
  visit(TOOLCHAIN);
  visit(RUNTIME);
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} outdir */
async function bundle(outdir) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: Object.entries(ENTRIES).map(([out, path]) => ({ out, in: join(TOOLCHAIN, path) })),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [
      {
        name: 'sources',
        setup(to) {
          to.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
            const own = /^fsh-codegen-runtime\/(.+)\.js$/.exec(path);
            if (own) return { path: join(RUNTIME, `${own[1]}.ts`) };
            return kind === 'entry-point' ? undefined : { path, external: true };
          });
          // a module finds files beside its source
          to.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replace(
              /(?<!['"`])\bimport\.meta\.url\b/g,
              JSON.stringify(pathToFileURL(path).href),
            ),
            loader: 'ts',
          }));
        },
      },
    ],
  });
}

/** Removes bundles that no running process can still be loading. */
function forgetOld() {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > A_DAY) rmSync(path, { recursive: true, force: true });
  }
}
