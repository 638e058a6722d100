import type { ProjectModel } from '../model/types.js';
import type { LintWarning } from './accepted.js';
import { extensionWarnings } from './extension-places.js';
import { invariantWarnings } from './invariants.js';
import { sliceWarnings } from './slices.js';

/** Warnings about rules that are without effect, or have another effect than they seem to have, each where it was written. */
export function lint(project: ProjectModel): LintWarning[] {
  return [...invariantWarnings(project), ...sliceWarnings(project), ...extensionWarnings(project)];
}
