import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { BuildSample } from './build-sample.js';
import type { Sample } from './compile-sample.js';
import { median, seconds, times, type Suite, type Table } from './suite.js';

const run = promisify(execFile);
const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function sampled<T>(script: string, ...args: string[]): Promise<T[]> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', path(script), ...args]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as T[];
}

async function measure(): Promise<Table[]> {
  const stock: number[] = [];
  const first: BuildSample[] = [];
  const second: BuildSample[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const [compiled] = await sampled<Sample>('compile-sample.ts', 'stock', path('../../../fsh'), '1');
    stock.push(compiled!.wall);
    const [cold, warm] = await sampled<BuildSample>('build-sample.ts');
    first.push(cold!);
    second.push(warm!);
  }
  const wall = (samples: readonly BuildSample[]) => median(samples.map((s) => s.wall));
  const stage = (samples: readonly BuildSample[], name: string) =>
    median(samples.map((s) => s.stages[name] ?? 0));
  const names = Object.keys(first[0]!.stages);
  return [
    {
      title: `The whole build, ${first[0]!.files} files, median of ${ROUNDS} rounds that alternate`,
      columns: ['', 'time', 'ratio'],
      rows: [
        ["SUSHI's own loader and code, compiling alone", seconds(median(stock)), ''],
        [
          'first build: everything generated, formatted, type-checked',
          seconds(wall(first)),
          `${times(median(stock) / wall(first))} faster than that compile`,
        ],
        [
          'second build in the process',
          seconds(wall(second)),
          `${(wall(second) / wall(first)).toFixed(2)} of the first`,
        ],
      ],
    },
    {
      title: 'By stage',
      columns: ['stage', 'first', 'second'],
      rows: names.map((name) => [name, seconds(stage(first, name)), seconds(stage(second, name))]),
      notes: [
        'Definitions and formatted code come from their caches; `npm ci` empties them, and the first build after it fills them.',
      ],
    },
  ];
}

export const suite: Suite = {
  about: 'the whole build, first and again, against SUSHI compiling alone',
  run: measure,
};
