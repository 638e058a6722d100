import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { globSync } from 'tinyglobby';
import type { PackageConfig } from '../compile/inputs/config.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { GeneratedFile } from '../generate/file.js';
import { syntaxErrors } from './syntax.js';

/** Where a build writes, as code that is written by hand and imports what is generated names it. */
const GENERATED = 'generated';

/** Folders that a build fills itself. */
const RESERVED = [
  'capability',
  'examples',
  'fhir',
  'random',
  'review',
  'runtime',
  'types',
  'validators',
  'valuesets',
  'xml',
];

/**
 * The folders of TypeScript, written by hand, that are part of a project's package beside what is generated. They are copied, so that the
 * package's code is whole in one folder; an import of generated code (`../../../generated/types/index.js`) is made to lead to the same
 * file from its new place.
 *
 * @param root the project's folder, which the configured paths are relative to
 * @returns the files by the name of their folder
 * @throws DiagnosticsError where a folder is not there, or a file is no TypeScript or imports what is not in the package
 */
export async function includedFiles(
  root: string,
  config: PackageConfig = {},
): Promise<Record<string, GeneratedFile[]>> {
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
    const files = paths.map((path) => `${folder}/${path}`).filter((file) => file !== config.documents);
    const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));
    diagnostics.push(...(await Promise.all(texts.map((t) => syntaxErrors(t.file, t.text)))).flat());
    parts[name] = texts.map(({ file, text }) => ({
      path: `${name}/${file.slice(folder.length + 1)}`,
      content: `// A copy of ${file}. Do not edit.\n${moved(file, folder, text, diagnostics)}`,
    }));
  }
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  return parts;
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
