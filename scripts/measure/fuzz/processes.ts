import { fork } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validators } from './hostile-values.js';
import { LIMIT, PLACE, type Batch, type Share } from './share.js';
import { add, emptyTally, type Tally } from './tally.js';

const LOOK = 500;
/** A call that takes so many times as long as it may is taken to have no end. */
const PATIENCE = 5;

type End = 'done' | 'hung' | 'crashed';

/**
 * Runs every validator on random values, in several processes. A process that hangs is ended and one that crashes is replaced; its current
 * value is reported and skipped.
 *
 * @param tell is called with the progress from time to time
 */
export async function fuzz(
  values: number,
  seed: number,
  processes: number,
  tell: (tally: Tally) => void,
): Promise<Tally> {
  const sum = emptyTally();
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    await Promise.all(Array.from({ length: processes }, (_, from) => share(from)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return sum;

  async function share(from: number): Promise<void> {
    const skipped: number[] = [];
    const place = new Place(join(folder, String(from)));
    for (let next = from, end: End | undefined; end !== 'done';) {
      const part: Share = { seed, from: next, step: processes, to: values, skipped, place: place.file };
      end = await run(part, place, (batch) => {
        next = batch.next;
        add(sum, batch.tally);
        tell(sum);
      });
      if (end === 'done') break;
      const { value, validator } = place.read();
      skipped.push(value);
      sum.values++;
      sum[end].push({ value, validator, milliseconds: end === 'hung' ? LIMIT * PATIENCE : 0 });
    }
    place.close();
  }
}

/** Position of a process, which it writes into a file before each call, so that it survives the process. */
class Place {
  readonly #descriptor: number;
  readonly #numbers = new Int32Array(PLACE);

  constructor(readonly file: string) {
    this.#descriptor = openSync(file, 'w+');
  }

  read(): { value: number; validator: string } {
    readSync(this.#descriptor, this.#numbers, 0, this.#numbers.byteLength, 0);
    const [value, validator] = this.#numbers as unknown as [number, number];
    return { value, validator: validators[validator]![0] };
  }

  close(): void {
    closeSync(this.#descriptor);
  }
}

function run(part: Share, place: Place, take: (batch: Batch) => void): Promise<End> {
  const child = fork(fileURLToPath(new URL('part.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let end: End | undefined;
  let last = '';
  let since = Infinity;
  const watch = setInterval(() => {
    const { value, validator } = place.read();
    const now = `${value} ${validator}`;
    // before the first call it only loads
    if (now !== last) since = last === '' ? Infinity : performance.now();
    last = now;
    if (performance.now() - since < LIMIT * PATIENCE) return;
    end = 'hung';
    child.kill('SIGKILL');
  }, LOOK);
  return new Promise((resolve, reject) => {
    child.on('message', (batch: Batch) => {
      if (batch.next >= part.to) end = 'done';
      take(batch);
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(watch);
      resolve(end ?? 'crashed');
    });
    child.send(part);
  });
}
