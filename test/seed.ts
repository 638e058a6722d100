/** Seed of every property test: the same in each run, unless `FUZZ_SEED` gives another. A failure prints it. */
export const SEED = seed(process.env['FUZZ_SEED']);

function seed(text = '16'): number {
  if (!/^\d{1,9}$/.test(text))
    throw new Error(`FUZZ_SEED=${text} is not a whole number of at most nine digits`);
  return Number(text);
}
