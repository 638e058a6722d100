import type { ProjectModel } from '../model/types.js';
import type { LintWarning } from './accepted.js';
import { extensionWarnings } from './extension-places.js';
import { invariantWarnings } from './invariants.js';
import { sliceWarnings } from './slices.js';

/** Warns about rules of a definition that have no effect, or another one than meant, with their places. */
export function lint(project: ProjectModel): LintWarning[] {
  return [...invariantWarnings(project), ...sliceWarnings(project), ...extensionWarnings(project)];
}
