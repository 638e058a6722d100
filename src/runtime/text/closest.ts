import { withoutVersion } from './canonical.js';

/**
 * The candidate that a misspelt name most likely means: the one with the fewest edits, at most two and at most a third of the name's
 * length. Among equals, the first in code-unit order.
 */
export function closest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST) return undefined;
  return nearest(name, candidates, Math.min(2, Math.max(1, Math.floor(name.length / 3))));
}

/**
 * The known canonical that a misspelt one most likely means. The part after the last slash decides, because most mistakes are in it, in
 * the host or in the scheme.
 */
export function closestCanonical(url: string, candidates: Iterable<string>): string | undefined {
  if (url.length > 4 * LONGEST) return undefined;
  const tail = tailOf(url);
  if (tail.length > LONGEST) return undefined;
  const limit = Math.max(2, Math.floor(tail.length / 4));
  const near = new Map<string, string[]>();
  for (const candidate of candidates) {
    const other = tailOf(candidate);
    if (Math.abs(other.length - tail.length) > limit) continue;
    const known = near.get(other);
    if (known) known.push(candidate);
    else near.set(other, [candidate]);
  }
  const best = nearest(tail, near.keys(), limit);
  if (best === undefined) return undefined;
  const [first, ...others] = near.get(best)!.sort();
  return others.length === 0 ? first : (nearest(url, [first!, ...others], url.length) ?? first);
}

/** Longer names are not compared, because the time grows with the square of their length. */
const LONGEST = 128;

function tailOf(url: string): string {
  const canonical = withoutVersion(url);
  return canonical.slice(canonical.lastIndexOf('/') + 1);
}

/** @param limit maximum number of edits */
function nearest(name: string, candidates: Iterable<string>, limit: number): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of [...new Set(candidates)].sort()) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** Number of letters to insert, delete, replace or swap with the next one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}
