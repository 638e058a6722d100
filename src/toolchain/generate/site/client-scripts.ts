import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { siteClient } from '../../assets.js';

/** The script of every page. */
export function siteScript(): Promise<string> {
  return bundle({ entryPoints: [siteClient('site')] });
}

/**
 * The script of the page that validates: the client with the project's package.
 *
 * @param packages the modules of the package, by path: later ones add to what earlier ones export
 */
export function tryScript(packages: readonly string[]): Promise<string> {
  const imports = packages.map((path, i) => `import * as p${i} from ${JSON.stringify(path)};`);
  const merged = packages.map((_, i) => `...p${i}`).join(', ');
  const contents = `${imports.join('\n')}\nimport { start } from ${JSON.stringify(siteClient('try'))};\nstart({ ${merged} });\n`;
  return bundle({
    stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
  });
}

async function bundle(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles![0]!.text;
}
