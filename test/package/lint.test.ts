import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

let folder: string;
let tarball: string;

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
}

const bin = (name: string) => join(ROOT, 'node_modules/.bin', name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-'));
  const packed = run('npm', 'pack', '--json', '--pack-destination', folder);
  const [{ filename }] = JSON.parse(packed.slice(packed.search(/^\[/m))) as [{ filename: string }];
  tarball = join(folder, filename);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('publint finds nothing', () => {
  expect(run(bin('publint'), 'run', '--strict', tarball)).toContain('All good!');
});

it('arethetypeswrong finds nothing', () => {
  // the package is ESM only, and says so: `require` of it is no promise that it breaks
  const output = run(bin('attw'), tarball, '--profile', 'esm-only', '--format', 'json');
  const { analysis } = JSON.parse(output) as {
    analysis: { problems: { kind: string; resolutionKind?: string }[] };
  };
  expect(
    analysis.problems.filter((p) => p.resolutionKind !== 'node10' && p.resolutionKind !== 'node16-cjs'),
  ).toEqual([]);
});
