import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import type { PackageConfig } from '../compile/config.js';
import { DiagnosticsError, type Diagnostic } from '../diagnostics.js';
import type { GeneratedFile } from '../generate/file.js';
import type { ProjectModel } from '../model/types.js';

/** Where a build writes, as code that is written by hand and imports what is generated names it. */
const GENERATED = 'generated';

/** Folders that a build fills itself. */
const RESERVED = ['capability', 'examples', 'fhir', 'review', 'runtime', 'types', 'validators', 'valuesets'];

/**
 * The folders of TypeScript, written by hand, that are part of a project's package beside what is generated. They are copied, so that the
 * package's code is whole in one folder; an import of generated code (`../../generated/types/index.js`) is made to lead to the same
 * file from its new place.
 *
 * @param root the project's folder, which the configured paths are relative to
 * @returns the files by the name of their folder
 * @throws DiagnosticsError where a folder is not there, or a file imports what is not in the package
 */
export function includedFiles(root: string, config: PackageConfig = {}): Record<string, GeneratedFile[]> {
  const diagnostics: Diagnostic[] = [];
  const parts: Record<string, GeneratedFile[]> = {};
  for (const folder of config.include ?? []) {
    const name = posix.basename(folder);
    if (RESERVED.includes(name) || parts[name]) {
      diagnostics.push(
        problem(
          folder,
          `its name is taken: the package has ${name}/ already`,
          'give the folder another name',
        ),
      );
      continue;
    }
    const paths = globSync('**/*.ts', { cwd: join(root, folder) }).sort();
    if (!existsSync(join(root, folder, 'index.ts'))) {
      diagnostics.push(
        problem(
          folder,
          'there is no index.ts in it, so that nothing of it would be exported',
          'see whether the path is right',
        ),
      );
    }
    parts[name] = paths
      .map((path) => `${folder}/${path}`)
      .filter((file) => file !== config.documents)
      .map((file) => ({
        path: `${name}/${file.slice(folder.length + 1)}`,
        content: `// A copy of ${file}. Do not edit.\n${moved(file, folder, readFileSync(join(root, file), 'utf8'), diagnostics)}`,
      }));
  }
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  return parts;
}

/**
 * Documents that the project's own module writes: its default export is a function from the model to the files.
 *
 * @throws DiagnosticsError where there is no such module
 */
export async function includedDocuments(
  root: string,
  config: PackageConfig = {},
  project: ProjectModel,
): Promise<GeneratedFile[]> {
  const { documents } = config;
  if (documents === undefined) return [];
  if (!existsSync(join(root, documents)))
    throw new DiagnosticsError([
      problem(documents, 'there is no such module', 'see whether the path is right'),
    ]);
  const module = (await import(pathToFileURL(join(root, documents)).href)) as { default?: unknown };
  if (typeof module.default !== 'function') {
    throw new DiagnosticsError([
      problem(
        documents,
        'it has no default export that is a function',
        'export default (project) => [{ path, content }]',
      ),
    ]);
  }
  return (module.default as (project: ProjectModel) => GeneratedFile[])(project);
}

const IMPORT = /(\bfrom\s*|\bimport\s*\(?\s*)'(\.{1,2}\/[^']+)'/g;

/** The text of a file with its imports as they are from its new place. */
function moved(file: string, folder: string, text: string, diagnostics: Diagnostic[]): string {
  const home = posix.dirname(file);
  const place = posix.join(posix.basename(folder), posix.relative(folder, home));
  return text.replace(IMPORT, (whole, before: string, specifier: string) => {
    const target = posix.join(home, specifier);
    if (target.startsWith(`${folder}/`)) return whole;
    if (!target.startsWith(`${GENERATED}/`)) {
      const hint = `import from ${folder} or ${GENERATED} alone`;
      diagnostics.push(problem(file, `it imports ${specifier}, which is not in the package`, hint));
      return whole;
    }
    return `${before}'${posix.relative(place, target.slice(GENERATED.length + 1))}'`;
  });
}

function problem(file: string, message: string, hint: string): Diagnostic {
  return { code: 'package.include', severity: 'error', message, file, hint };
}
