import type { ProjectModel } from '../model/types.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { invariantWarnings } from './invariants.js';

/** Warns about rules of a definition that have no effect, or another one than meant, with their places. */
export function lint(project: ProjectModel): Diagnostic[] {
  return [...invariantWarnings(project)];
}
