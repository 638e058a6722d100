import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Sample } from './compile-sample.js';
import { median, seconds, times, type Suite, type Table } from './suite.js';

const run = promisify(execFile);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const FOLDER = fileURLToPath(new URL('../../../fsh', import.meta.url));
const PROCESS = fileURLToPath(new URL('compile-sample.ts', import.meta.url));

/** Each in a process of its own, so that neither profits from what the other has warmed up. */
async function compiled(way: 'stock' | 'ours', count: number): Promise<Sample[]> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', PROCESS, way, FOLDER, String(count)]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Sample[];
}

async function measure(): Promise<Table[]> {
  const stock: Sample[] = [];
  const first: Sample[] = [];
  const second: Sample[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    stock.push(...(await compiled('stock', 1)));
    const [cold, warm] = await compiled('ours', 2);
    first.push(cold!);
    second.push(warm!);
  }
  const of = (samples: readonly Sample[], what: 'wall' | 'cpu') =>
    median(samples.map((sample) => sample[what]));
  const row = (name: string, samples: readonly Sample[], against: readonly Sample[]) => [
    name,
    seconds(of(samples, 'wall')),
    seconds(of(samples, 'cpu')),
    times(of(against, 'wall') / of(samples, 'wall')),
    times(of(against, 'cpu') / of(samples, 'cpu')),
  ];
  return [
    {
      title: `Compile of ${first[0]!.resources} resources, median of ${ROUNDS} rounds that alternate`,
      columns: ['', 'time', 'CPU', 'faster (time)', 'faster (CPU)'],
      rows: [
        row("SUSHI's own loader and code", stock, stock),
        row('first compile', first, stock),
        row('second compile in the process, against the first', second, first),
      ],
      notes: [
        'Loading the modules and the core definitions is in none of the times; filling SUSHI’s database is in the first.',
      ],
    },
  ];
}

export const suite: Suite = { about: "compiling fsh/, against SUSHI's own loader", run: measure };
