import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ALONE, SLOW } from '../vitest.config.js';

const ROOT = resolve(import.meta.dirname, '..');

/** Imports and commands that take long: a browser, Java, SUSHI's own engine, packing and installing. */
const LONG = /^import \{(?! ORACLE_NAMES).*\/(chromium|oracle|stock)\.js'|\['(pack|install)'/m;

const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts'))
  .sort();
const isSlow = (file: string) =>
  SLOW.some((pattern) => pattern === file || file.startsWith(pattern.replace(/\*\*.*$/, '')));

it('takes every test that needs something slow out of `npm run test:quick`', () => {
  const long = tests.filter((file) => LONG.test(readFileSync(join(ROOT, file), 'utf8')));
  expect(long.length).toBeGreaterThan(4);
  expect(long.filter((file) => !isSlow(file) && file !== 'test/slow.test.ts')).toEqual([]);
});

it('gives modules of its own to every test that changes what they share, or counts steps', () => {
  const changes = /\/steps\.js'|\bvi\.(spyOn|mock|doMock|stub)|process\.(chdir|env\[)/;
  const changing = tests.filter((file) => changes.test(readFileSync(join(ROOT, file), 'utf8')));
  const others = changing.filter((file) => !ALONE.includes(file) && !isSlow(file));
  expect(others.filter((file) => file !== 'test/slow.test.ts')).toEqual([]);
});

it('lists no slow test that is not there', () => {
  for (const pattern of SLOW) {
    const found = tests.filter((file) => isSlow(file) && file.startsWith(pattern.replace(/\*\*.*$/, '')));
    expect([pattern, found.length > 0]).toEqual([pattern, true]);
  }
});
