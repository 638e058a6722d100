import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OperationOutcome } from 'fhir/r3.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { runValidate } from '../../../src/toolchain/cli/validate.js';
import { loadValidators } from '../../../src/toolchain/cli/validate/validators.js';
import { packedCommand } from './command.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PROFILE = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Slot-1';

/** Runs the command on the validators of this repository. */
async function run(argv: string[], files: Record<string, string | Uint8Array> = {}) {
  const io = fakeIo(files);
  const code = await runValidate(['--root', ROOT, ...argv], { io });
  return { code, out: io.stdout, err: io.stderr };
}

const slot = {
  resourceType: 'Slot',
  id: '1',
  meta: { profile: [PROFILE] },
  schedule: { reference: 'Schedule/1' },
  status: 'free',
  start: '2026-06-15T09:00:00Z',
  end: '2026-06-15T09:10:00Z',
};
const good = JSON.stringify(slot);
const bad = JSON.stringify({ ...slot, status: undefined }, null, 2);
const json = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('the command reads', () => {
  it('a file of JSON', async () => {
    expect(await run(['a.json'], { 'a.json': good })).toEqual({
      code: 0,
      out: expect.stringMatching(/^a\.json: valid, Slot\/1 https:.*\n  not checked: .*\n$/),
      err: '',
    });
  });

  it('a file of XML under any name', async () => {
    const xml =
      '<Slot xmlns="http://hl7.org/fhir"><id value="1"/><schedule><reference value="Schedule/1"/></schedule>' +
      '<status value="free"/><start value="2026-06-15T09:00:00Z"/><end value="2026-06-15T09:10:00Z"/></Slot>';
    expect(await run(['a.txt'], { 'a.txt': xml })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^a\.txt: valid, Slot\/1\n/),
    });
    const incomplete = '<?xml version="1.0"?>\n<Slot xmlns="http://hl7.org/fhir"><id value="1"/></Slot>';
    expect(await run(['-'], { '-': incomplete })).toMatchObject({ code: 1 });
  });

  it('standard input', async () => {
    expect(await run(['-'], { '-': `\uFEFF  ${good}` })).toMatchObject({ code: 0 });
  });

  it('lines of NDJSON, by name or by look, with the number of each', async () => {
    const lines = `${good}\n\n${bad.replaceAll(/\s/g, '')}\r\n`;
    const { code, out } = await run(['a.ndjson', 'b'], { 'a.ndjson': good, b: lines });
    expect(code).toBe(1);
    expect(out).toContain('a.ndjson:1: valid');
    expect(out).toContain('b:1: valid');
    expect(out).toContain('b:3: invalid');
    expect(out).toMatch(/\n2 valid, 1 invalid\n$/);
  });

  it('a file that is named twice once', async () => {
    expect((await run(['a.json', 'a.json'], { 'a.json': good })).out.match(/a\.json/g)).toHaveLength(1);
  });
});

describe('the command prints', () => {
  it('text: the place, the fault and the advice', async () => {
    const { code, out } = await run(['a.json'], { 'a.json': bad });
    expect(code).toBe(1);
    expect(out.split('\n').slice(0, 2)).toEqual([
      `a.json: invalid, Slot/1 ${PROFILE}`,
      '  error Slot.status [cardinality.min]',
    ]);
    expect(out).toContain('    → add what is missing\n');
  });

  it('json: one line for each input', async () => {
    const { out } = await run(['--format', 'json', 'a', 'b'], { a: good, b: bad });
    expect(json(out)).toEqual([
      { file: 'a', profile: PROFILE, valid: true, issues: [], notChecked: [expect.anything()] },
      {
        file: 'b',
        profile: PROFILE,
        valid: false,
        issues: [expect.objectContaining({ code: 'cardinality.min', expression: 'Slot.status' })],
        notChecked: [expect.anything()],
      },
    ]);
  });

  it('outcome: an OperationOutcome for each input', async () => {
    const { out } = await run(['-f', 'outcome', 'a', 'b', 'c'], { a: good, b: bad, c: '[]' });
    const outcomes = json(out) as OperationOutcome[];
    expect(outcomes.map((o) => o.issue[0]!.severity)).toEqual(['information', 'error', 'error']);
  });

  it('outcome: the line of each fault of a file', async () => {
    const xml = '<Slot xmlns="http://hl7.org/fhir">\n  <nonsense value="1"/>\n</Slot>';
    const { out } = await run(['-f', 'outcome', 'a.xml'], { 'a.xml': xml });
    const { issue: issues } = JSON.parse(out) as OperationOutcome;
    expect(issues.map((i) => [i.severity, i.code, i.diagnostics, i.expression])).toEqual([
      ['error', 'structure', 'xml.unknown-element | line 2, column 3', undefined],
      ['information', 'not-supported', undefined, undefined],
    ]);
  });

  it('XML that STU3 does not define as invalid, at its line', async () => {
    const xml =
      '<Slot xmlns="http://hl7.org/fhir">\n  <status value="free"/>\n  <nonsense value="1"/>\n</Slot>';
    const { code, out } = await run(['--format', 'json', 'a.xml'], { 'a.xml': xml });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      valid: false,
      issues: [{ code: 'xml.unknown-element', issueType: 'structure', line: 3 }],
    });
  });
});

describe('inputs that cannot be judged', () => {
  const files = {
    empty: ' \n',
    'broken.json': '{\n  "resourceType": "Slot",\n  "status" "free"\n}',
    'broken.xml': '<Slot xmlns="http://hl7.org/fhir"><status value="free"></Slot>',
    'array.json': '[]',
    'readme.md': '# Not data',
    'object.json': '{"a": 1}',
    'latin1.json': new Uint8Array([0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d]),
    'lines.ndjson': `${good}\n{"resourceType"\n${good}\n7\n`,
    'good.json': good,
  };

  it('are told all at once, each with its place and what to do, and the rest is judged', async () => {
    const { code, out, err } = await run([...Object.keys(files), 'none.json'], files);
    expect(code).toBe(2);
    const told = err.trimEnd().split('\n');
    expect(told.map((line) => line.replace(/: error:.*\[/, ' ['))).toEqual([
      'empty [input.empty]',
      'broken.json:3:12 [json.syntax]',
      expect.stringMatching(/^broken.xml:1:\d+ \[xml.not-well-formed\]$/),
      'array.json:1:1 [input.no-resource]',
      'readme.md [input.format]',
      'object.json:1:1 [input.no-resource]',
      'latin1.json:2:2 [input.encoding]',
      expect.stringMatching(/^lines.ndjson:2:\d+ \[json.syntax\]$/),
      'lines.ndjson:4:1 [input.no-resource]',
      'none.json [input.missing]',
    ]);
    expect(out).toContain('good.json: valid');
    expect(out).toContain('lines.ndjson:3: valid');
    expect(out).toMatch(/\n3 valid, 10 could not be judged\n$/);
  });

  it('have a line each in JSON, with valid: null and the reason', async () => {
    const { out } = await run(['-f', 'json', ...Object.keys(files), 'none.json'], files);
    const lines = json(out) as { file: string; line?: number; valid: boolean | null; reason?: string }[];
    expect(lines.map(({ file, line, valid }) => [file, line, valid])).toEqual([
      ['empty', undefined, null],
      ['broken.json', undefined, null],
      ['broken.xml', undefined, null],
      ['array.json', undefined, null],
      ['readme.md', undefined, null],
      ['object.json', undefined, null],
      ['latin1.json', undefined, null],
      ['lines.ndjson', 1, true],
      ['lines.ndjson', 2, null],
      ['lines.ndjson', 3, true],
      ['lines.ndjson', 4, null],
      ['good.json', undefined, true],
      ['none.json', undefined, null],
    ]);
    for (const { valid, reason } of lines)
      expect(typeof reason).toBe(valid === null ? 'string' : 'undefined');
  });

  it('are all of them where the profile is not known', async () => {
    const { code, out, err } = await run(
      ['-f', 'json', '-p', `${PROFILE.slice(0, -1)}2`, 'none.json', 'a', 'b'],
      {
        a: good,
        b: `${good}\n${good}`,
      },
    );
    expect(code).toBe(2);
    expect(json(out)).toMatchObject([
      { file: 'none.json', valid: null },
      { file: 'a', valid: null, reason: expect.stringContaining('there is no profile') },
      { file: 'b', line: 1, valid: null },
      { file: 'b', line: 2, valid: null },
    ]);
    expect(err).toContain(`did you mean ${PROFILE}?`);
    expect(err).toContain('none.json: error');
  });

  it('keep a wrong byte in its own line', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${good}\n"`), 0xe9, 0x22, 0x0a, 0x7b, 0x7d]);
    const { err, out } = await run(['-f', 'json', 'a.ndjson'], { 'a.ndjson': bytes });
    expect(err).toMatch(/^a.ndjson:2:2: error/);
    expect(json(out)).toMatchObject([{ valid: true }, { line: 2, valid: null }, { line: 3, valid: null }]);
  });
});

describe('a profile that a resource claims and nobody here knows', () => {
  const unknown = `${PROFILE.slice(0, -1)}9`;

  it('leaves the resource unjudged, with the nearest one that is known', async () => {
    const text = JSON.stringify({ ...slot, meta: { profile: [unknown] } });
    const { code, out } = await run(['-f', 'json', 'a'], { a: text });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ valid: null, reason: expect.stringContaining(unknown) });
    expect(out).toContain(`did you mean ${PROFILE}`);
    expect((await run(['a'], { a: text })).out).toMatch(/^a: could not be judged, Slot\/1/);
  });

  it('does not make an invalid resource less invalid', async () => {
    const text = JSON.stringify({ ...slot, status: 'open', meta: { profile: [unknown] } });
    const { code, out } = await run(['-f', 'json', 'a'], { a: text });
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ valid: false, issues: [{ code: 'binding.required' }] });
  });
});

describe('numbers', () => {
  it.each([
    ['1', true],
    ['1.0', false],
    ['1e0', false],
  ])('%s as a positive integer', async (number, valid) => {
    const patient = `{"resourceType":"Patient","telecom":[{"system":"phone","value":"1","rank":${number}}]}`;
    const { out } = await run(['-f', 'json', 'a'], { a: patient });
    expect(JSON.parse(out)).toMatchObject({ valid });
    if (!valid) expect(out).toContain(`rank is ${number}; an integer has no fraction`);
  });

  it('may have a fraction of nothing where they are decimals', async () => {
    const observation =
      '{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueQuantity":{"value":1.0}}';
    const { out } = await run(['-f', 'json', 'a'], { a: observation });
    expect(JSON.parse(out)).toMatchObject({ valid: true });
  });
});

describe('the command', () => {
  it('takes a profile by its id and by its canonical with a version', async () => {
    for (const profile of ['GPConnect-Slot-1', PROFILE, `${PROFILE}|1.0`]) {
      const { out } = await run(['-f', 'json', '-p', profile, 'a.json'], { 'a.json': good });
      expect(JSON.parse(out)).toMatchObject({ profile: PROFILE });
    }
  });

  it('asks for a build where there is none', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'validate-'));
    try {
      await expect(loadValidators(folder)).rejects.toThrow('npm run build');
      const io = fakeIo({ 'a.json': good });
      expect(await runValidate(['--root', folder, 'a.json'], { io })).toBe(2);
      expect(io.stderr).toContain('validate.not-built');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('explains itself with --help', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['Examples:', 'Exit code:', '--profile', '--format', 'ndjson'])
      expect(out).toContain(word);
  });

  it.each([[[]], [['--nonsense', 'a']], [['--format', 'yaml', 'a']]])('refuses %j', async (argv) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain('error:');
  });
});

describe('the packed command', () => {
  let command: string;
  beforeAll(async () => {
    command = await packedCommand();
  });
  const script = (argv: string[], input?: string) =>
    spawnSync(process.execPath, [command, 'validate', ...argv], {
      cwd: ROOT,
      encoding: 'utf8',
      input,
      maxBuffer: 100_000_000,
    });

  it('exits with 2 and names all that is wrong', { timeout: 60_000 }, () => {
    const { status, stderr } = script(['--root', tmpdir(), 'no-such-file.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-file.json: error: the file does not exist');
    expect(stderr).toContain('validate.not-built');
  });

  it('keeps the order of lines that several workers judge', { timeout: 120_000 }, () => {
    const lines = Array.from({ length: 40_000 }, (_, i) =>
      i % 10 === 3 ? `{"resourceType":"Slot","id":"${i}"}` : good.replace('"1"', `"${i}"`),
    );
    const { status, stdout } = script(['-f', 'json', '-'], lines.join('\n'));
    expect(status).toBe(1);
    const verdicts = json(stdout) as { line: number; valid: boolean }[];
    expect(verdicts.map((v) => v.line)).toEqual(lines.map((_, i) => i + 1));
    expect(verdicts.filter((v, i) => v.valid !== (i % 10 !== 3))).toEqual([]);
  });
});
