import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedCommand } from './command.js';

let packed: string;
beforeAll(async () => {
  packed = await packedCommand();
});

const ROOT = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'closed-pipe-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines whose verdicts need far more room than a pipe has. */
const export_ = join(folder, 'export.ndjson');
writeFileSync(export_, '{"resourceType":"Slot","status":"wrong"}\n'.repeat(20_000));

/** The command's exit code, and its error output, if its reader leaves after one line. */
function headOf(...argv: string[]): { code: number; first: string; err: string } {
  const command = [process.execPath, packed, ...argv].map((word) => `'${word}'`).join(' ');
  const script = `${command} 2>'${folder}/err' | head -1; echo "code \${PIPESTATUS[0]}"; cat '${folder}/err' >&2`;
  const { stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: ROOT, encoding: 'utf8' });
  const code = /code (\d+)\n$/.exec(stdout)?.[1];
  return { code: Number(code), first: stdout.split('\n')[0]!, err: stderr };
}

describe('a reader that leaves after one line', { timeout: 120_000 }, () => {
  it.each([
    ['validate', ['validate', '--format', 'json', export_], [0, 1]],
    ['diff', ['diff', '--base', 'release:1.2.6'], [0, 1]],
    ['build', ['build', '--help'], [0]],
    ['check', ['check', '--help'], [0]],
  ] as const)('is no error for %s', (_, argv, codes) => {
    const { code, first, err } = headOf(...argv);
    expect(first).not.toBe('');
    expect(err).not.toMatch(/EPIPE|\n\s+at |fault of the tool/);
    expect(codes).toContain(code);
  });
});
