import type { Change, Step, VersionCheck } from './types.js';

const ORDER: readonly Step[] = ['patch', 'minor', 'major'];

/** Holds the step that the changes call for against the one that the version numbers say (https://semver.org). */
export function checkVersion(
  base: string | undefined,
  head: string | undefined,
  changes: readonly Change[],
): VersionCheck {
  const needed = largest(changes.map((c) => c.version));
  const stated = stepBetween(base, head);
  return {
    ...(base !== undefined && { base }),
    ...(head !== undefined && { head }),
    ...(stated && { stated }),
    ...(needed && { needed }),
    verdict: verdictOf(base, head, stated, needed),
  };
}

function largest(steps: readonly Step[]): Step | undefined {
  return ORDER.filter((step) => steps.includes(step)).at(-1);
}

function verdictOf(
  base: string | undefined,
  head: string | undefined,
  stated?: Step,
  needed?: Step,
): VersionCheck['verdict'] {
  const isKnown = base !== undefined && head !== undefined && (base === head || stated !== undefined);
  if (!isKnown) return 'unknown';
  const rank = (step: Step | undefined) => (step ? ORDER.indexOf(step) : -1);
  if (rank(stated) < rank(needed)) return 'too-small';
  return rank(stated) > rank(needed) ? 'larger-than-needed' : 'fits';
}

/** None where the numbers are equal, are no version numbers, or go back. */
export function stepBetween(base: string | undefined, head: string | undefined): Step | undefined {
  const [a, b] = [base, head].map((v) =>
    /^(\d+)\.(\d+)(?:\.(\d+))?/
      .exec(v ?? '')
      ?.slice(1)
      .map((n) => Number(n ?? 0)),
  );
  if (!a || !b) return undefined;
  const at = [0, 1, 2].find((i) => a[i] !== b[i]);
  if (at === undefined || b[at]! < a[at]!) return undefined;
  return (['major', 'minor', 'patch'] as const)[at];
}
