/**
 * Types for a module of a project that writes documents of its own: `package.documents` in `sushi-config.yaml`.
 *
 * @example
 * import type { Documents } from 'fsh-codegen/documents';
 *
 * const documents: Documents = ({ profiles }) => [
 *   { path: 'review/names.md', content: profiles.map(({ url }) => `- ${url}\n`).join('') },
 * ];
 * export default documents;
 */
import type { GeneratedFile } from './generate/file.js';
import type { ProjectModel } from './model/types.js';

export type { GeneratedFile } from './generate/file.js';
export type * from './model/types.js';

/** The default export of such a module: it makes files of `generated/` from the project's model. An error that it throws stops the build. */
export type Documents = (project: ProjectModel) => GeneratedFile[];
