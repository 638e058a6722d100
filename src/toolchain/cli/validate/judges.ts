import { availableParallelism } from 'node:os';
import type { Tinypool } from 'tinypool';
import { readLines } from './inputs.js';
import { reportOn, type Report } from './report.js';
import type { Judge } from './verdict.js';
import type { Lines, WorkerSettings } from './worker.js';

/** Judges lines of NDJSON, in this thread or in others. */
export interface Judges {
  /** Number of `report` calls that should run at once. */
  readonly width: number;
  report(lines: Lines): Report | Promise<Report>;
  close(): Promise<void>;
}

/** In bytes. Workers take longer to start than this takes to judge. */
const ALONE = 8 * 1024 * 1024;

/** Part of `ALONE` after which workers start, so that they are ready at its end. */
const AHEAD = 0.5;

/** Judges in this thread at first, and in workers once there is enough work for them. */
export function judgesOf(by: Judge, settings: WorkerSettings, alone = ALONE): Judges {
  const threads = Math.max(1, Math.min(8, availableParallelism()));
  let seen = 0;
  let pool: Promise<Tinypool> | undefined;
  return {
    get width() {
      return seen > alone ? 2 * threads : 1;
    },
    report({ bytes, file, firstLine }) {
      seen += bytes.length;
      if (by.unable !== undefined) return reportOn(readLines(bytes, file, firstLine), by, settings);
      if (seen > AHEAD * alone) pool ??= startPool(settings, threads);
      if (!pool || seen <= alone) return reportOn(readLines(bytes, file, firstLine), by, settings);
      return pool.then((started) => started.run({ bytes, file, firstLine }) as Promise<Report>);
    },
    close: async () => (await pool)?.destroy(),
  };
}

/** Megabytes of new objects before a thread collects garbage. */
const YOUNG_MEGABYTES = 6;

async function startPool(settings: WorkerSettings, threads: number): Promise<Tinypool> {
  const { Tinypool } = await import('tinypool');
  const isSource = import.meta.url.endsWith('.ts');
  return new Tinypool({
    filename: new URL(isSource ? './worker-from-source.js' : './validate-worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    // judging leaves nothing behind: without a limit, each thread gathers tens of megabytes of garbage
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
}
