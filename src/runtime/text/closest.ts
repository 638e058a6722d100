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
  const letters = lettersOf(wanted);
  const rows: Rows = [[], [], []];
  let best: string | undefined;
  let least = limit;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > least) continue;
    const other = candidate.toLowerCase();
    // each edit brings at most one new letter
    if (countOf(lettersOf(other) & ~letters) > least) continue;
    const distance = editDistance(wanted, other, least, rows);
    if (distance > least) continue;
    if (distance < least || best === undefined || candidate < best) best = candidate;
    least = distance;
  }
  return best;
}

/** A bit for each letter of a text; some letters share one. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Three rows of the table of distances, used in turn for every pair of texts. */
type Rows = [number[], number[], number[]];

/**
 * Number of letters to insert, delete, replace or swap with the next one (optimal string alignment).
 *
 * @param most any larger number may be returned for more edits
 */
function editDistance(a: string, b: string, most: number, rows: Rows): number {
  let [before, row, next] = rows;
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let edits = row[j - 1]! + (isSame ? 0 : 1);
      if (row[j]! + 1 < edits) edits = row[j]! + 1;
      if (next[j - 1]! + 1 < edits) edits = next[j - 1]! + 1;
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwapped && before[j - 2]! + 1 < edits) edits = before[j - 2]! + 1;
      next[j] = edits;
      if (edits < least) least = edits;
    }
    // the numbers of a row are at least the least of the row before
    if (least > most) return least;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}
