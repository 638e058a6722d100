import { Worker } from 'node:worker_threads';
import { validators } from '../../test/runtime/hostile-values.js';
import { add, emptyTally, type Tally } from './tally.js';
import { LIMIT, type Batch, type Share } from './worker.js';

const LOOK = 500;
/** A thread does not take TypeScript because the main thread does. */
const TYPESCRIPT_WORKER = `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL('worker.ts', import.meta.url).href)});
  });`;
/** A call that takes so many times as long as it may is taken to have no end. */
const PATIENCE = 5;

/**
 * Every validator on so many values, in several threads. A thread that stands still is ended and its value left out, which is reported as a
 * hang, and the rest goes on.
 */
export async function fuzz(
  values: number,
  seed: number,
  threads: number,
  tell: (tally: Tally) => void,
): Promise<Tally> {
  const sum = emptyTally();
  const shares = Array.from({ length: threads }, (_, from) => share({ from, step: threads }));
  await Promise.all(shares);
  return sum;

  async function share({ from, step }: { from: number; step: number }): Promise<void> {
    const skipped: number[] = [];
    let next = from;
    while (next < values) {
      const place = new SharedArrayBuffer(8);
      const part: Share = { seed, from: next, step, to: values, skipped, place };
      const isDone = await worker(part, (batch) => {
        next = batch.next;
        add(sum, batch.tally);
        tell(sum);
      });
      if (isDone) return;
      const [value, validator] = new Int32Array(place) as unknown as [number, number];
      skipped.push(value);
      sum.values++;
      sum.hung.push({ value, validator: validators[validator]![0], milliseconds: LIMIT * PATIENCE });
    }
  }
}

/** Whether it came to its end; it is ended where it stands still. */
function worker(workerData: Share, take: (batch: Batch) => void): Promise<boolean> {
  const thread = new Worker(TYPESCRIPT_WORKER, {
    eval: true,
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: 2048 },
  });
  const place = new Int32Array(workerData.place);
  let last = '';
  let since = performance.now();
  let isStuck = false;
  const watch = setInterval(() => {
    const now = place.join();
    if (now !== last) since = performance.now();
    last = now;
    // before the first call it only loads
    isStuck = now !== '0,0' && performance.now() - since > LIMIT * PATIENCE;
    if (isStuck) void thread.terminate();
  }, LOOK);
  return new Promise((resolve, reject) => {
    thread.on('message', take);
    thread.on('error', reject);
    thread.on('exit', () => {
      clearInterval(watch);
      resolve(!isStuck);
    });
  });
}
