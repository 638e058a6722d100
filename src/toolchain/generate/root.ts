import type { ProjectModel } from '../model/types.js';
import type { GeneratedFile } from './file.js';
import { projectHeader } from './provenance.js';

/**
 * The package's root: everything that the parts export, by name. Two parts that export the same name do not compile.
 *
 * @param parts the generated files by folder; a folder without an index has nothing to export
 */
export function generateRoot(
  project: ProjectModel,
  parts: Readonly<Record<string, readonly GeneratedFile[]>>,
): GeneratedFile[] {
  const exported = Object.keys(parts)
    .filter((folder) => parts[folder]!.some((file) => file.path === `${folder}/index.ts`))
    .sort();
  const lines = exported.map((folder) => `export * from './${folder}/index.js';`);
  return [{ path: 'index.ts', content: `${projectHeader(project)}\n${lines.join('\n')}\n` }];
}
