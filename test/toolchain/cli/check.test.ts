import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runCheck } from '../../../src/toolchain/cli/check.js';
import { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { fakeIo } from './fake-io.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  mkdirSync(join(root, 'generated'));
  writeFileSync(join(root, 'generated/a.ts'), 'one\ntwo\n');
  writeFileSync(join(root, 'generated/b.ts'), 'b\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function run(files: Record<string, string> | DiagnosticsError) {
  const io = fakeIo({});
  const plan = () =>
    files instanceof DiagnosticsError
      ? Promise.reject(files)
      : Promise.resolve({ files: new Map(Object.entries(files)), diagnostics: [] });
  const code = await runCheck(['--root', root], { io, plan });
  return { code, out: io.stdout, err: io.stderr };
}

it('is content with what the sources generate', async () => {
  const { code, out, err } = await run({ 'a.ts': 'one\ntwo\n', 'b.ts': 'b\n' });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('2 files');
});

it('lists all that differs', async () => {
  const { code, out, err } = await run({ 'a.ts': 'one\n2\n', 'c.ts': '' });
  expect(code).toBe(1);
  expect(out).toBe('changed  generated/a.ts:2\nmissing  generated/c.ts\nextra    generated/b.ts\n');
  expect(err).toContain('1 changed, 1 missing, 1 extra');
  expect(err).toContain('npm run build');
});

it('tells errors of the sources', async () => {
  const error = {
    code: 'fsh.syntax',
    severity: 'error',
    message: 'no',
    file: 'fsh/a.fsh',
    line: 1,
    column: 2,
  } as const;
  expect(await run(new DiagnosticsError([error]))).toEqual({
    code: 2,
    out: '',
    err: 'fsh/a.fsh:1:2: error: no [fsh.syntax]\n',
  });
});

it('teaches', async () => {
  const io = fakeIo({});
  expect(await runCheck(['--help'], { io })).toBe(0);
  expect(io.stdout).toContain('Examples:');
  expect(await runCheck(['--nonsense'], { io })).toBe(2);
});
