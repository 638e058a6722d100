import { SEED } from './seed.js';

/** Before a run: the seed, to repeat it. */
export default function printSeed(): void {
  console.log(`property tests: seed ${SEED} (FUZZ_SEED takes another)`);
}
