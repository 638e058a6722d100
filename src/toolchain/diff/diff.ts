import { join } from 'node:path';
import { loadDefinitions, type Definitions } from '../releases/release.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { compareSides } from './compare/sides.js';
import { corrected, readCorrections } from './corrections.js';
import { loadMergeBase, loadSides, loadWorkingTree, RELEASES } from './load/load.js';
import { Memo } from './load/memo.js';
import type { PendingSide } from './load/side.js';
import { readUnreleased, withoutUnreleased } from './scope.js';
import { readSystems } from './systems.js';
import type { DiffResult } from './types.js';

interface DiffOptions {
  /** The project. */
  root: string;
  /** Git refs, folders, `.tgz`, `release:NAME`, together one side; by default the merge base with the main branch. */
  base?: readonly string[];
  /** Likewise; by default the working tree. */
  head?: readonly string[];
  /** Read XML whose only fault is an unescaped quote within a value. */
  repair?: boolean;
  definitions?: Definitions;
}

/**
 * Compares the meaning of two sets of conformance resources. Writes nothing.
 *
 * @throws DiagnosticsError if a side cannot be read at all, with the errors of both sides. Parts that cannot be read are in `notCompared`.
 */
export async function diff(options: DiffOptions): Promise<DiffResult> {
  const { root, base, head, repair = false } = options;
  const load = { root, repair, definitions: options.definitions ?? loadDefinitions(), memo: new Memo() };
  const loaded = await Promise.allSettled([
    base?.length ? loadSides(base, load) : loadMergeBase(load),
    head?.length ? loadSides(head, load) : loadWorkingTree(load),
  ]);
  const failures = loaded.flatMap((l) => (l.status === 'rejected' ? [l.reason as Error] : []));
  const diagnostics: Diagnostic[] = [];
  for (const failure of failures) {
    if (!(failure instanceof DiagnosticsError)) throw failure;
    diagnostics.push(...failure.diagnostics);
  }
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  const [was, is] = loaded.map((l) => (l as PromiseFulfilledResult<PendingSide>).value) as [
    PendingSide,
    PendingSide,
  ];
  const [before, after] = [was.finish(is.profiles), is.finish(was.profiles)];
  const unreleased = readUnreleased(
    join(root, RELEASES, 'not-released.yaml'),
    `${RELEASES}/not-released.yaml`,
  );
  const corrections = readCorrections(
    join(root, RELEASES, 'corrections.yaml'),
    `${RELEASES}/corrections.yaml`,
  );
  const old = corrected(withoutUnreleased(before, after, unreleased), corrections);
  const now = corrected(withoutUnreleased(after, before, unreleased), corrections);
  const applied = corrections.filter((c) => old.applied.includes(c) || now.applied.includes(c));
  return { ...compareSides(old.side, now.side, load.definitions, readSystems(root)), corrections: applied };
}
