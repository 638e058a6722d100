import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { siteClient } from '../../assets.js';

/** The script of every page. */
export function siteScript(): Promise<string> {
  return bundle({ entryPoints: [siteClient('site')] });
}

/** Exports of a project's package that the page that validates uses, by the script that holds them. */
const PARTS: Readonly<Record<PackagePart, { entry: string; names: readonly string[] }>> = {
  package: { entry: 'index', names: ['validate'] },
  interactions: { entry: 'index', names: ['validate', 'interactions', 'interactionContext'] },
  xml: { entry: 'xml', names: ['fromXml'] },
};

type PackagePart = 'package' | 'interactions' | 'xml';

/**
 * The scripts of the page that validates: its client, and the parts of the project's package, which the page loads when it needs them.
 *
 * @param modules the package's modules by name: `index`, and `xml` if it has one
 * @param hasInteractions false leaves out the part that judges interactions
 */
export async function tryScripts(
  modules: ReadonlyMap<string, string>,
  hasInteractions: boolean,
): Promise<{ client: string; parts: Partial<Record<PackagePart, string>> }> {
  const parts: Partial<Record<PackagePart, string>> = {};
  for (const [part, { entry, names }] of Object.entries(PARTS) as [PackagePart, (typeof PARTS)[PackagePart]][]) {
    const path = modules.get(entry);
    if (path === undefined || (part === 'interactions' && !hasInteractions)) continue;
    // by property, so that the bundler leaves out what the page does not use, and does without what a package has not
    const used = names.map((name) => `${name}: p.${name}`).join(', ');
    const contents = `import * as p from ${JSON.stringify(path)};\nwindow.sitePackage(${JSON.stringify(part)}, { ${used} });\n`;
    parts[part] = await bundle({
      stdin: { contents, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    });
  }
  return { client: await bundle({ entryPoints: [siteClient('try')] }), parts };
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
