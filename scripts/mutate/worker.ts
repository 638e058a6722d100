import { appendFileSync } from 'node:fs';
import { afterAll, inject } from 'vitest';
import { install, type Note, type Orders } from './state.js';

/** Runs in each test file before its imports: answers the switches, and notes which were asked. */
const orders = inject('orders' as never) as Orders;
const state = install(orders);
const note = (record: Note) => appendFileSync(orders.notes, `${JSON.stringify(record)}\n`);
note({ kind: 'started', pid: process.pid });

afterAll(() => {
  note({ kind: 'ended', static: [...state.static], tests: state.tests, steps: state.allSteps });
});
