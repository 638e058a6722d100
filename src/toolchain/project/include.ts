import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { PackageConfig } from '../compile/inputs/config-package.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { GeneratedFile } from '../generate/file.js';
import { TAKEN } from './package/sources.js';
import { syntaxErrors } from './syntax.js';

/**
 * The folders of TypeScript, written by hand, that are part of a project's package beside what is generated. They import generated code as
 * any consumer does, by its path (`../../generated/index.js`).
 *
 * @param root the project's folder, which the configured paths are relative to
 * @returns the files by path relative to the project
 * @throws DiagnosticsError if a folder is missing, its name is taken, or a file is not TypeScript
 */
export async function includedFiles(root: string, config: PackageConfig = {}): Promise<GeneratedFile[]> {
  const diagnostics: Diagnostic[] = [];
  const included: GeneratedFile[] = [];
  for (const folder of config.include ?? []) {
    const [first = ''] = folder.split('/');
    if (TAKEN.includes(first)) {
      diagnostics.push(
        problem(folder, `the package has a folder ${first}/ of its own`, 'give the folder another name'),
      );
      continue;
    }
    if (!existsSync(join(root, folder, 'index.ts'))) {
      diagnostics.push(
        problem(folder, 'it has no index.ts, so that nothing of it would be exported', 'correct the path'),
      );
    }
    const paths = globSync('**/*.ts', { cwd: join(root, folder) }).map((path) => `${folder}/${path}`);
    for (const path of paths.sort()) {
      if (path === config.documents) continue;
      const content = readFileSync(join(root, path), 'utf8');
      diagnostics.push(...(await syntaxErrors(path, content)));
      included.push({ path, content });
    }
  }
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  return included;
}

function problem(file: string, message: string, hint: string): Diagnostic {
  return { code: 'package.include', severity: 'error', message, file, hint };
}
