import { appendFileSync } from 'node:fs';
import { afterAll, expect, inject } from 'vitest';
import type { ActiveMutant, Reach } from './runner.js';

/** Runs in each test file before its imports: answers the switches, and notes which were asked. */
const { active, notes, limit } = inject('mutant' as never) as ActiveMutant;
const reached = new Set<number>();
let steps = 0;

(globalThis as { __mutant__?: (number: number) => boolean }).__mutant__ = (number) => {
  if (++steps > limit) throw new Error(`the mutant does not come to an end: ${limit} steps`);
  reached.add(number);
  return number === active;
};

const note = (record: Reach) => appendFileSync(notes, `${JSON.stringify(record)}\n`);
note({ pid: process.pid });

afterAll(() => {
  note({ test: expect.getState().testPath!, reached: [...reached], steps });
});
