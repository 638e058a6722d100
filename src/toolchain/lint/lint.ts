import type { ProjectModel } from '../model/types.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { invariantWarnings } from './invariants.js';

/** What a project's definitions can say without effect, or with another one than meant: warnings, each where it was written. */
export function lint(project: ProjectModel): Diagnostic[] {
  return [...invariantWarnings(project)];
}
