import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

it('publint finds nothing', () => {
  const output = execFileSync(bin('publint'), ['run', '--strict', '--pack', 'npm'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect(output).toContain('All good!');
});

it('arethetypeswrong finds nothing', () => {
  // the package is ESM only, and says so: `require` of it is no promise that it breaks
  const output = execFileSync(bin('attw'), ['--pack', '.', '--profile', 'esm-only', '--format', 'json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { analysis } = JSON.parse(output) as {
    analysis: { problems: { kind: string; resolutionKind?: string }[] };
  };
  expect(
    analysis.problems.filter((p) => p.resolutionKind !== 'node10' && p.resolutionKind !== 'node16-cjs'),
  ).toEqual([]);
});
