import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../src/compile/config.js';

const folder = mkdtempSync(join(tmpdir(), 'config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string) {
  const file = join(folder, 'sushi-config.yaml');
  writeFileSync(file, text);
  return readConfig(file, 'fsh/sushi-config.yaml');
}

it('reads what is right, with draft where no status is said', () => {
  const { config, diagnostics } = read(
    'id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.2\n',
  );
  expect(diagnostics).toEqual([]);
  expect(config).toEqual({
    id: 'a',
    canonical: 'http://example.org',
    version: '1.0.0',
    fhirVersion: '3.0.2',
    status: 'draft',
  });
});

it('says everything that is wrong at once, each where it stands', () => {
  const { config, diagnostics } = read(
    'id: a\ncanonical: http://example.org/\nversion: 1.0\nfhirVersion: 4.0.1\nstatus: final\nmenu: none\n',
  );
  expect(config).toBeUndefined();
  expect(
    diagnostics.map(({ severity, file, line, column, message }) => [
      severity,
      `${file}:${line}:${column}`,
      message,
    ]),
  ).toEqual([
    ['error', 'fsh/sushi-config.yaml:3:1', 'version is not a text'],
    ['error', 'fsh/sushi-config.yaml:4:1', 'fhirVersion 4.0.1 is not STU3'],
    ['error', 'fsh/sushi-config.yaml:2:1', 'http://example.org/ is no canonical'],
    ['error', 'fsh/sushi-config.yaml:5:1', 'status final is not known'],
    ['warning', 'fsh/sushi-config.yaml:6:1', 'menu is not read by this toolchain'],
  ]);
});

it('takes a list of what nobody publishes, and nothing else', () => {
  const right = 'id: a\ncanonical: http://example.org\nversion: 1.0.0\nfhirVersion: 3.0.2\n';
  expect(read(`${right}absent: [http://example.org/ValueSet/x]\n`).diagnostics).toEqual([]);
  for (const wrong of ['5', '[5]', 'http://example.org/ValueSet/x'])
    expect(read(`${right}absent: ${wrong}\n`).diagnostics).toMatchObject([
      { line: 5, message: 'absent is not a list of canonicals' },
    ]);
});

it('names each line that is missing', () => {
  const { diagnostics } = read('status: active\n');
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'id is missing',
    'canonical is missing',
    'version is missing',
    'fhirVersion is missing',
  ]);
});

it('gives the place of what is no YAML, and says when there is no file', () => {
  expect(read('id: "a\nversion: 1\n').diagnostics[0]).toMatchObject({
    code: 'config.syntax',
    severity: 'error',
  });
  expect(read('id: "a\nversion: 1\n').diagnostics[0]!.line).toBeGreaterThan(0);
  expect(readConfig(join(folder, 'none.yaml'), 'none.yaml').diagnostics).toMatchObject([
    { code: 'config.missing', file: 'none.yaml' },
  ]);
});
