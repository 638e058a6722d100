import type { Mutant } from './mutants.js';

/** Mutants in a random order, one of each file after the other: a part from the beginning is a sample that is spread evenly. */
export function drawn(mutants: ReadonlyMap<string, readonly Mutant[]>, seed: number): Mutant[] {
  const random = randomNumbers(seed);
  const queues = shuffled([...mutants.values()], random).map((queue) => shuffled(queue, random));
  const longest = Math.max(0, ...queues.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, i) => queues.flatMap((queue) => queue[i] ?? [])).flat();
}

/**
 * Takes mutants as they were drawn until there are enough.
 *
 * @param most total, and for each file
 * @param areUsable asked for some mutants at a time, which may be costly
 * @returns chosen mutants in the order of files and places, and the number of those that were not usable
 */
export function sample(
  mutants: readonly Mutant[],
  most: { total: number; perFile: number },
  areUsable: (some: readonly Mutant[]) => ReadonlySet<Mutant>,
): { chosen: Mutant[]; refused: number } {
  const chosen: Mutant[] = [];
  const counts = new Map<string, number>();
  let refused = 0;
  let at = 0;
  const isFull = ({ file }: Mutant) => (counts.get(file) ?? 0) >= most.perFile;
  while (chosen.length < most.total && at < mutants.length) {
    const some: Mutant[] = [];
    const expected = new Map(counts);
    for (; at < mutants.length && some.length < 2 * (most.total - chosen.length); at++) {
      const mutant = mutants[at]!;
      const n = expected.get(mutant.file) ?? 0;
      // half of them are refused, so that a file gets a few more
      if (n >= 2 * most.perFile || isFull(mutant)) {
        if (!isFull(mutant)) break;
        continue;
      }
      expected.set(mutant.file, n + 1);
      some.push(mutant);
    }
    if (some.length === 0 && at >= mutants.length) break;
    const usable = areUsable(some);
    for (const mutant of some) {
      if (!usable.has(mutant)) refused++;
      else if (chosen.length < most.total && !isFull(mutant)) {
        chosen.push(mutant);
        counts.set(mutant.file, (counts.get(mutant.file) ?? 0) + 1);
      }
    }
  }
  const byPlace = (a: Mutant, b: Mutant) =>
    a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1;
  return { chosen: chosen.sort(byPlace), refused };
}

function shuffled<T>(values: readonly T[], random: () => number): T[] {
  const left = [...values];
  for (let i = left.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [left[i], left[j]] = [left[j]!, left[i]!];
  }
  return left;
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
