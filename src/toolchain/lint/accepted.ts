import type { Diagnostic } from '../text/diagnostics.js';

/** A warning with the ids of all that it is about. */
export interface LintWarning {
  diagnostic: Diagnostic;
  about: readonly string[];
}

/** Warnings that a project has reasons to live with. */
interface AcceptedWarning {
  /** Code of the warning. */
  warning: string;
  /** Id of a profile, an extension or an element, or key of an invariant; absent: whatever the warning is about. */
  of?: string;
  reason: string;
}

/**
 * The warnings that the project does not accept, and one for each entry that accepts nothing any more.
 *
 * @param file of the configuration
 * @param placeOf finds a value of the configuration
 */
export function unaccepted(
  warnings: readonly LintWarning[],
  accepted: readonly AcceptedWarning[],
  file: string,
  placeOf: (path: readonly (string | number)[]) => { line?: number; column?: number } = () => ({}),
): Diagnostic[] {
  const used = new Set<AcceptedWarning>();
  const left = warnings.filter(({ diagnostic, about }) => {
    const entry = accepted.find(
      ({ warning, of }) => warning === diagnostic.code && (of === undefined || about.includes(of)),
    );
    if (entry) used.add(entry);
    return entry === undefined;
  });
  const stale = accepted
    .map((entry, i) => [entry, i] as const)
    .filter(([entry]) => !used.has(entry))
    .map(([{ warning, of }, i]): Diagnostic => ({
      code: 'config.accepted',
      severity: 'warning',
      message: `\`accepted\` names ${warning}${of === undefined ? '' : ` of ${of}`}, which the build does not find`,
      file,
      ...placeOf(['accepted', i]),
      hint: 'remove the entry, or correct its code and id',
    }));
  return [...left.map(({ diagnostic }) => diagnostic), ...stale];
}
