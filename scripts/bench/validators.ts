import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Suite, Table } from './suite.js';
import type { Measured } from './validator-sample.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A folder from which packages are found, for as long as the work takes. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = `${root}node_modules/.cache/bench`;
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(`${parent}/validators-`);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measured(folder: string): Promise<Measured[]> {
  const outfile = `${folder}/sample.mjs`;
  await build({
    entryPoints: [`${root}scripts/bench/validator-sample.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const flags = ['--max-old-space-size=4096'];
  const scale = process.env['BENCH_SCALE'] ?? '1';
  const { stdout } = await run(process.execPath, [...flags, outfile, scale]);
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured[];
}

async function measure(): Promise<Table[]> {
  const all = await inFolder(measured);
  return [
    {
      title: 'Validators',
      columns: ['pool', 'judge', '× JSON.parse', 'µs'],
      rows: all.map(({ pool, judge, ratio, microseconds }) => [
        pool,
        judge,
        ratio.toFixed(2),
        microseconds.toFixed(2),
      ]),
    },
  ];
}

export const suite: Suite = {
  about: 'the generated validators, against JSON.parse and others',
  run: measure,
};
