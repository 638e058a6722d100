import type { FactValue } from '../../facts/types.js';
import type { FoundChange, Side } from '../types.js';

/**
 * A change that only repeats that the release has another version: a fixed text that was exactly the old version and is exactly the
 * new one, or an invariant that differs in nothing but that text between quotes. Every release has them, so that they say nothing of
 * what it changes. All other changes stay as they are.
 */
export function asOfRelease(change: FoundChange, base: Side, head: Side): FoundChange {
  const [old, now] = [base.version, head.version];
  if (!old || !now || old === now || !repeats(change, old, now)) return change;
  return { ...change, direction: 'release', reason: 'it is the version of the release, before and after' };
}

function repeats({ kind, before, after }: FoundChange, old: string, now: string): boolean {
  if (kind === 'fixed') return isText(before, old) && isText(after, now);
  if (kind !== 'constraint.changed') return false;
  const [was, is] = [before, after] as { severity: string; expression: string | null }[];
  return (
    was!.severity === is!.severity && was!.expression?.replaceAll(`'${old}'`, `'${now}'`) === is!.expression
  );
}

function isText(value: FactValue, text: string): boolean {
  const { type, value: of } = (value ?? {}) as { type?: string; value?: FactValue };
  return type === 'string' && of === text;
}
