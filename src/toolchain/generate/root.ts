import type { ProjectModel } from '../model/types.js';
import type { GeneratedFile } from './file.js';
import { projectHeader } from './provenance.js';

/** The folders whose exports are the root's. Any other folder with an `index.ts` is an entry of the package by itself. */
export const ROOT_FOLDERS: readonly string[] = ['capability', 'types', 'validators', 'valuesets'];

/**
 * The root of the generated code: everything that its folders export, by name. Two folders that export the same name do not compile.
 *
 * @param files all generated code
 */
export function generateRoot(project: ProjectModel, files: readonly GeneratedFile[]): GeneratedFile[] {
  const lines = ROOT_FOLDERS.filter((folder) => files.some(({ path }) => path === `${folder}/index.ts`)).map(
    (folder) => `export * from './${folder}/index.js';`,
  );
  return [{ path: 'index.ts', content: `${projectHeader(project)}\n${lines.join('\n')}\n` }];
}
