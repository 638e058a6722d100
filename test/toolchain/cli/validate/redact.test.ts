import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { runValidate } from '../../../../src/toolchain/cli/validate.js';
import { fakeIo } from '../fake-io.js';

const ROOT = resolve(import.meta.dirname, '../../../..');
const SECRET = 'Zebrafish';
const FILES = {
  'wrong.json': `{"resourceType":"Patient","id":"${SECRET}","birthDate":"${SECRET}","${SECRET}":1}`,
  'claim.json': `{"resourceType":"Patient","meta":{"profile":["http://example.org/${SECRET}"]}}`,
  'type.json': `{"resourceType":"${SECRET}"}`,
  'broken.json': `{"resourceType":"Patient","id":${SECRET}}`,
};

it.each(['text', 'json', 'outcome'])('validate --redact prints no value as %s', async (format) => {
  const io = fakeIo(FILES);
  const argv = ['--root', ROOT, '--redact', '--format', format, ...Object.keys(FILES)];
  expect(await runValidate(argv, { io })).toBe(2);
  expect(io.stdout + io.stderr).not.toContain(SECRET);
  expect(io.stdout).toContain('type.primitive');
});

it('validate --max-issues prints so many, errors first', async () => {
  const io = fakeIo(FILES);
  expect(
    await runValidate(['--root', ROOT, '--max-issues', '1', '--format', 'json', 'wrong.json'], { io }),
  ).toBe(1);
  expect((JSON.parse(io.stdout) as { issues: unknown[] }).issues.length).toBe(1);
});
