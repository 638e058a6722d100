import { posix } from 'node:path';
import { build, type BuildFailure, type Plugin } from 'esbuild';
import { impureModules } from './purity.js';
import { DiagnosticsError } from '../../text/diagnostics.js';
import { diagnosticsOf } from '../syntax.js';
import { resolveModule } from './sources.js';

const NAMESPACE = 'package';

/**
 * Bundles a package's sources to JavaScript: a file for each entry, chunks for what entries share.
 *
 * A module whose evaluation does more than declare, by what a bundler can tell, gets a file of its own: a consumer's bundler leaves out
 * whole files that nothing needs, but no statement within a file that might have an effect.
 *
 * @param sources the tree of the package, by path
 * @param entries the paths of the entries, by name
 * @returns the files by path
 * @throws DiagnosticsError if a module imports what is not in the tree
 */
export async function bundlePackage(
  sources: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const points: Record<string, string> = {};
  for (const [name, path] of entries) points[name] = path;
  for (const path of (await impureModules(sources)).keys())
    points[`chunks/${path.replace(/\.ts$/, '')}`] = path;
  try {
    const { outputFiles } = await build({
      ...OPTIONS,
      entryPoints: Object.entries(points).map(([out, path]) => ({ out, in: `${NAMESPACE}:${path}` })),
      bundle: true,
      splitting: true,
      outdir: '/',
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [tree(sources)],
    });
    return new Map(
      outputFiles
        .map(
          (file) =>
            [
              posix.normalize(file.path.replaceAll('\\', '/')).replace(/^([A-Za-z]:)?\//, ''),
              file.text,
            ] as const,
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  } catch (error) {
    if (!isFailure(error)) throw error;
    throw new DiagnosticsError(diagnosticsOf(error, 'package'));
  }
}

/** Options of every package. */
const OPTIONS = {
  write: false,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'silent',
  tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
} as const;

/** Loads the package's modules from memory. */
function tree(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'package',
    setup(bundle) {
      bundle.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        const found =
          kind === 'entry-point' ? path.slice(NAMESPACE.length + 1) : resolveModule(importer, path);
        if (!sources.has(found)) return { errors: [{ text: `${path} is not in the package` }] };
        return { path: found, namespace: NAMESPACE, sideEffects: false };
      });
      bundle.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
        contents: sources.get(path)!,
        loader: 'ts',
      }));
    },
  };
}

function isFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && Array.isArray((error as Partial<BuildFailure>).errors);
}
