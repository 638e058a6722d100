import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

/** The client's modules: TypeScript in the sources, one bundled file each in the package. */
function moduleOf(name: 'site' | 'try'): string {
  const source = fileURLToPath(new URL(`./client/${name}.ts`, import.meta.url));
  return existsSync(source) ? source : fileURLToPath(new URL(`./site-client/${name}.js`, import.meta.url));
}

/** The script of every page. */
export function siteScript(): Promise<string> {
  return bundle({ entryPoints: [moduleOf('site')] });
}

/**
 * The script of the page that validates: the client with the project's package.
 *
 * @param packages the modules of the package, by path: later ones add to what earlier ones export
 */
export function tryScript(packages: readonly string[]): Promise<string> {
  const imports = packages.map((path, i) => `import * as p${i} from ${JSON.stringify(path)};`);
  const merged = packages.map((_, i) => `...p${i}`).join(', ');
  const contents = `${imports.join('\n')}\nimport { start } from ${JSON.stringify(moduleOf('try'))};\nstart({ ${merged} });\n`;
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
