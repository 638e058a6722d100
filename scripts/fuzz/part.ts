import { openSync, writeSync } from 'node:fs';
import { Random } from '../../test/conformance/random.js';
import { hostileValue, isUnpolluted, validators } from '../../test/runtime/hostile-values.js';
import { emptyTally, noteKind, type Tally } from './tally.js';

/** One process of the fuzz run: every validator on a share of the values. */
export interface Share {
  seed: number;
  /** The first value, the step from one to the next, and where to end. */
  from: number;
  step: number;
  to: number;
  skipped: readonly number[];
  /** The file into which the process writes where it is: the value, and the number of the validator. */
  place: string;
}

/** What came of the values up to, and without, `next`. */
export interface Batch {
  next: number;
  tally: Tally;
}

/** How many numbers a place has. */
export const PLACE = 2;
const BATCH = 500;
/** Milliseconds that one call may take: the largest values take hundreds, on a machine with other work. */
export const LIMIT = 2000;

/** The value of a number: the same in every run with the same seed. */
export function valueOf(number: number, seed: number): { value: unknown; kinds: ReadonlySet<string> } {
  const kinds = new Set<string>();
  const random = new Random(Math.imul(seed, 0x9e3779b1) + number);
  return { value: hostileValue(random, kinds), kinds };
}

function judge(number: number, seed: number, tally: Tally, mark: (validator: number) => void): void {
  const { value, kinds } = valueOf(number, seed);
  let slowest = 0;
  let before = performance.now();
  for (let i = 0; i < validators.length; i++) {
    const [validator, validate] = validators[i]!;
    mark(i);
    try {
      const { valid, issues } = validate(value) as { valid: boolean; issues: readonly { code: string }[] };
      if (valid) tally.valid++;
      else if (issues.length === 0) tally.silent++;
      for (const { code } of issues) tally.codes[code] = (tally.codes[code] ?? 0) + 1;
    } catch (error) {
      tally.thrown.push({ value: number, validator, milliseconds: 0, message: String(error) });
    }
    const after = performance.now();
    const milliseconds = after - before;
    before = after;
    if (milliseconds > slowest) slowest = milliseconds;
    if (milliseconds > LIMIT) tally.slow.push({ value: number, validator, milliseconds });
    if (milliseconds > tally.slowest.milliseconds) tally.slowest = { value: number, validator, milliseconds };
  }
  tally.values++;
  tally.calls += validators.length;
  for (const kind of kinds) noteKind(tally, kind, 1, slowest);
}

function work({ seed, from, step, to, skipped, place }: Share): void {
  const file = openSync(place, 'r+');
  const numbers = new Int32Array(PLACE);
  let tally = emptyTally();
  const send = (next: number) => {
    tally.isClean = isUnpolluted();
    process.send!({ next, tally } satisfies Batch);
    tally = emptyTally();
  };
  for (let number = from; number < to; number += step) {
    if (!skipped.includes(number)) {
      judge(number, seed, tally, (validator) => {
        numbers[0] = number;
        numbers[1] = validator;
        writeSync(file, numbers, 0, numbers.byteLength, 0);
      });
    }
    if (tally.values === BATCH && number + step < to) send(number + step);
  }
  send(to);
  process.disconnect();
}

if (process.send) process.once('message', (share: Share) => work(share));
