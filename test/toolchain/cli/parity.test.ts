import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

function run(...argv: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/parity.ts', ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
}

it('says that it is skipped where there is nothing to compare with', { timeout: 60_000 }, () => {
  const { status, stderr } = run('--shared', '/nowhere');
  expect(status).toBe(0);
  expect(stderr).toContain('SKIPPED');
  expect(stderr).toContain('/nowhere/tools/parity.py');
});

const hasPython = !spawnSync('python3', ['--version']).error;

it.skipIf(!hasPython)('gives the tool its arguments and ends as it does', { timeout: 60_000 }, () => {
  const shared = mkdtempSync(join(tmpdir(), 'parity-'));
  try {
    mkdirSync(join(shared, 'tools'));
    writeFileSync(
      join(shared, 'tools/parity.py'),
      'import sys\nprint(" ".join(sys.argv[1:]))\nsys.exit(1)\n',
    );
    const { status, stdout } = run('--shared', shared, '--only', 'Slot', '--verbose');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^generated\/fhir\/json .*--only Slot --verbose\n$/);
  } finally {
    rmSync(shared, { recursive: true });
  }
});

it('teaches, and refuses what it does not know', { timeout: 60_000 }, () => {
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Examples:') as string });
  expect(run('--nonsense').status).toBe(2);
});
