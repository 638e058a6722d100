import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { PackageConfig } from '../compile/inputs/config-package.js';
import { DiagnosticsError } from '../text/diagnostics.js';
import type { Documents } from '../documents.js';
import type { GeneratedFile } from '../generate/file.js';
import type { ProjectModel } from '../model/types.js';
import { diagnosticsOf } from './syntax.js';

/**
 * Documents that the project's own module writes: its default export is a function from the model to the files.
 *
 * @param root the project's folder, which the configured path is relative to
 * @throws DiagnosticsError where the module does not exist, it cannot be loaded, or its function fails
 */
export async function includedDocuments(
  root: string,
  config: PackageConfig = {},
  project: ProjectModel,
): Promise<GeneratedFile[]> {
  const { documents } = config;
  if (documents === undefined) return [];
  const failed = (message: string, hint: string) =>
    new DiagnosticsError([{ code: 'package.documents', severity: 'error', message, file: documents, hint }]);
  if (!existsSync(join(root, documents))) throw failed('the module does not exist', 'check the path');
  const code = await bundled(root, documents);
  try {
    const module = (await import(code)) as { default?: unknown };
    if (typeof module.default === 'function') return (module.default as Documents)(project);
  } catch (error) {
    throw failed(`it fails: ${String(error)}`, 'mend it, or what it imports');
  }
  throw failed(
    'it has no default export that is a function',
    'export default (project) => [{ path, content }]',
  );
}

/**
 * A module with all that it imports, as a URL to load it from. A process loads a file once and never again, so that one which
 * builds at every save would go on with what the file was at first; the URL is another one for another text.
 */
async function bundled(root: string, path: string): Promise<string> {
  const file = join(root, path);
  try {
    const { outputFiles } = await build({
      entryPoints: [file],
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      logLevel: 'silent',
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(file).href) },
    });
    return `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`;
  } catch (error) {
    throw new DiagnosticsError(diagnosticsOf(error, path));
  }
}
