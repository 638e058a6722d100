import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from '../../../src/toolchain/project/build.js';

/** One process of the build suite: builds a copy of the project twice, and writes the times of both, by stage, as a line of JSON. */
export interface BuildSample {
  wall: number;
  stages: Record<string, number>;
  files: number;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
const parent = `${root}node_modules/.cache/bench`;
mkdirSync(parent, { recursive: true });
const copy = mkdtempSync(`${parent}/build-`);
const samples: BuildSample[] = [];
try {
  cpSync(`${root}fsh`, `${copy}/fsh`, { recursive: true });
  cpSync(`${root}src/gpconnect`, `${copy}/src/gpconnect`, { recursive: true });
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    const { times, files } = await build({ root: copy });
    const stages = Object.fromEntries(times.map(({ name, milliseconds }) => [name, milliseconds]));
    samples.push({ wall: performance.now() - start, stages, files: files.size });
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify(samples)}\n`);
