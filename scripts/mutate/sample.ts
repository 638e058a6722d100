import type { Mutant } from './mutants.js';

/**
 * Chooses mutants at random, spread evenly over the files: one file after the other gives one, until there are enough or no more.
 *
 * @param isUsable asked for a mutant when its turn comes, which may be costly
 * @returns chosen mutants in the order of files and places, and the number of those that were not usable
 */
export function sample(
  mutants: ReadonlyMap<string, readonly Mutant[]>,
  wanted: number,
  seed: number,
  isUsable: (mutant: Mutant) => boolean,
): { chosen: Mutant[]; refused: number } {
  const random = randomNumbers(seed);
  const queues = shuffled([...mutants.values()], random).map((queue) => shuffled(queue, random));
  const chosen: Mutant[] = [];
  let refused = 0;
  while (chosen.length < wanted && queues.some((queue) => queue.length > 0)) {
    for (const queue of queues) {
      if (chosen.length === wanted) break;
      for (let mutant = queue.pop(); mutant; mutant = queue.pop()) {
        if (isUsable(mutant)) {
          chosen.push(mutant);
          break;
        }
        refused++;
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
