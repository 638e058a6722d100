import { openSync, writeSync } from 'node:fs';
import { isUnpolluted, validators } from './hostile-values.js';
import { LIMIT, PLACE, valueOf, type Batch, type Share } from './share.js';
import { emptyTally, noteKind, type Tally } from './tally.js';

const BATCH = 500;

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

process.once('message', (share: Share) => work(share));
