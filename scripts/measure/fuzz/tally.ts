/** Tally of calls with some values. */
export interface Tally {
  values: number;
  calls: number;
  /** Calls that found a value valid. */
  valid: number;
  /** Calls that found a value invalid and did not say why. */
  silent: number;
  /** Calls that took longer than they may. */
  slow: Call[];
  thrown: Call[];
  /** Calls that had no end. */
  hung: Call[];
  /** Calls that took the process with them. */
  crashed: Call[];
  slowest: Call;
  /** For each kind of value: the number of values that held it, and the longest call with one. */
  kinds: Record<string, { values: number; slowest: number }>;
  codes: Record<string, number>;
  isClean: boolean;
}

/** One call, such that `npm run fuzz -- --value N` repeats it. */
export interface Call {
  value: number;
  validator: string;
  milliseconds: number;
  message?: string;
}

export function emptyTally(): Tally {
  return {
    values: 0,
    calls: 0,
    valid: 0,
    silent: 0,
    slow: [],
    thrown: [],
    hung: [],
    crashed: [],
    slowest: { value: -1, validator: '', milliseconds: 0 },
    kinds: {},
    codes: {},
    isClean: true,
  };
}

export function noteKind(tally: Tally, kind: string, values: number, slowest: number): void {
  const noted = (tally.kinds[kind] ??= { values: 0, slowest: 0 });
  noted.values += values;
  noted.slowest = Math.max(noted.slowest, slowest);
}

/** Adds what came of other values. */
export function add(sum: Tally, { kinds, codes, slowest, ...other }: Tally): void {
  for (const key of ['values', 'calls', 'valid', 'silent'] as const) sum[key] += other[key];
  for (const key of ['slow', 'thrown', 'hung', 'crashed'] as const) sum[key].push(...other[key]);
  for (const [kind, noted] of Object.entries(kinds)) noteKind(sum, kind, noted.values, noted.slowest);
  for (const [code, count] of Object.entries(codes)) sum.codes[code] = (sum.codes[code] ?? 0) + count;
  if (slowest.milliseconds > sum.slowest.milliseconds) sum.slowest = slowest;
  sum.isClean &&= other.isClean;
}
