import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OperationOutcome } from 'fhir/r3.js';
import { describe, expect, it } from 'vitest';
import { runValidate } from '../../../src/toolchain/cli/validate.js';
import { loadValidators, type Validators } from '../../../src/toolchain/cli/validate/validators.js';
import type { Issue } from '../../../src/runtime/issues.js';
import { toOperationOutcome } from '../../../src/runtime/outcome.js';
import { fakeIo } from './fake-io.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SLOT = 'http://example.org/StructureDefinition/My-Slot-1';

function issue(change: Partial<Issue>): Issue {
  return {
    severity: 'error',
    code: 'cardinality.min',
    issueType: 'required',
    expression: 'Slot.status',
    pointer: '/status',
    params: { element: 'status' },
    message: 'status is missing; 1 is required',
    profile: SLOT,
    element: 'Slot.status',
    ...change,
  };
}

/** Knows slots, and finds them invalid without a status. */
const validators: Validators = {
  validate(resource, options) {
    const r = resource as Record<string, unknown>;
    const notChecked = r['coded']
      ? [{ code: 'codes' as const, expression: 'Slot.coded', what: 'code', reason: 'no terminology' }]
      : [];
    const issues =
      r['resourceType'] !== 'Slot'
        ? [issue({ code: 'shape.resourceType', expression: `${String(r['resourceType'])}.resourceType` })]
        : r['status'] === undefined
          ? [issue({ profile: options?.profile ?? 'http://hl7.org/fhir/StructureDefinition/Slot' })]
          : [];
    return issues.length
      ? { valid: false, issues, notChecked }
      : { valid: true, value: resource, issues: [], notChecked };
  },
  profiles: () => [{ url: SLOT, id: 'My-Slot-1' }],
};

async function run(argv: string[], files: Record<string, string | Uint8Array> = {}) {
  const io = fakeIo(files);
  const code = await runValidate(argv, { io, load: () => Promise.resolve(validators) });
  return { code, out: io.stdout, err: io.stderr };
}

const good = '{"resourceType":"Slot","id":"1","status":"free"}';
const bad = '{\n  "resourceType": "Slot",\n  "meta": {"profile": ["http://example.org/claimed"]}\n}';

describe('what it reads', () => {
  it('a file of JSON', async () => {
    expect(await run(['a.json'], { 'a.json': good })).toEqual({
      code: 0,
      out: 'a.json: valid, Slot/1\n',
      err: '',
    });
  });

  it('a file of XML, whatever it is called', async () => {
    const xml = '<Slot xmlns="http://hl7.org/fhir"><id value="1"/><status value="free"/></Slot>';
    expect(await run(['a.txt'], { 'a.txt': xml })).toMatchObject({ code: 0, out: 'a.txt: valid, Slot/1\n' });
  });

  it('standard input, in either', async () => {
    expect(await run(['-'], { '-': `\uFEFF  ${good}` })).toMatchObject({
      code: 0,
      out: '-: valid, Slot/1\n',
    });
    const xml = '<?xml version="1.0"?>\n<Slot xmlns="http://hl7.org/fhir"><id value="1"/></Slot>';
    expect(await run(['-'], { '-': xml })).toMatchObject({ code: 1 });
  });

  it('lines of NDJSON, by name or by look, with the number of each', async () => {
    const lines = `${good}\n\n{"resourceType":"Slot"}\r\n`;
    const { code, out } = await run(['a.ndjson', 'b'], { 'a.ndjson': good, b: lines });
    expect(code).toBe(1);
    expect(out).toContain('a.ndjson:1: valid');
    expect(out).toContain('b:1: valid');
    expect(out).toContain('b:3: invalid');
    expect(out).toMatch(/\n2 valid, 1 invalid\n$/);
  });

  it('a file that is named twice once', async () => {
    expect((await run(['a.json', 'a.json'], { 'a.json': good })).out).toBe('a.json: valid, Slot/1\n');
  });
});

describe('what it says', () => {
  it('text: the place, what is wrong, what to do', async () => {
    const { code, out } = await run(['a.json'], { 'a.json': bad });
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'a.json: invalid, Slot http://example.org/claimed',
        '  error Slot.status [cardinality.min]',
        '    status is missing; 1 is required',
        '    → add what is missing',
        '',
      ].join('\n'),
    );
  });

  it('text: what was not checked', async () => {
    const { code, out } = await run(['a.json'], {
      'a.json': '{"resourceType":"Slot","status":"free","coded":1}',
    });
    expect(code).toBe(0);
    expect(out).toContain('not checked: Slot.coded: code (no terminology)');
  });

  it('json: one line a resource', async () => {
    const { out } = await run(['--format', 'json', '--profile', SLOT, 'a', 'b'], { a: good, b: `${bad}` });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { file: 'a', profile: SLOT, valid: true, issues: [], notChecked: [] },
      { file: 'b', profile: SLOT, valid: false, issues: [issue({})], notChecked: [] },
    ]);
  });

  it('outcome: an OperationOutcome a resource, in the words of the validators themselves', async () => {
    const { out } = await run(['-f', 'outcome', 'a', 'b'], { a: good, b: bad });
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      toOperationOutcome([]),
      toOperationOutcome([issue({ profile: 'http://hl7.org/fhir/StructureDefinition/Slot' })]),
    ]);
  });

  it('outcome: what was not checked, beside what was', async () => {
    const coded = '{"resourceType":"Slot","status":"free","coded":1}';
    const { out } = await run(['-f', 'outcome', 'a'], { a: coded });
    expect(JSON.parse(out)).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        ...toOperationOutcome([]).issue,
        {
          severity: 'information',
          code: 'not-supported',
          details: { text: 'not checked: code: no terminology' },
          expression: ['Slot.coded'],
        },
      ],
    });
  });

  it('outcome: of a file with faults, each with its line and no empty place', async () => {
    const xml = '<Slot xmlns="http://hl7.org/fhir">\n  <nonsense value="1"/>\n</Slot>';
    const { out } = await run(['-f', 'outcome', 'a.xml'], { 'a.xml': xml });
    const { issue: issues } = JSON.parse(out) as OperationOutcome;
    expect(issues.map((i) => [i.severity, i.code, i.diagnostics, i.expression])).toEqual([
      ['error', 'structure', 'xml.unknown-element | line 2, column 3', undefined],
      ['information', 'not-supported', undefined, undefined],
    ]);
  });

  it('XML that STU3 does not define is invalid, at its line', async () => {
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

describe('what it cannot judge', () => {
  it('is told all at once, each with its place and what to do, and the rest is judged', async () => {
    const files = {
      empty: ' \n',
      'broken.json': '{\n  "resourceType": "Slot",\n  "status" "free"\n}',
      'broken.xml': '<Slot xmlns="http://hl7.org/fhir"><status value="free"></Slot>',
      'array.json': '[]',
      'readme.md': '# Not data',
      'object.json': '{"a": 1}',
      'latin1.json': new Uint8Array([0x7b, 0x0a, 0x22, 0xe9, 0x22, 0x7d]),
      'lines.ndjson': `${good}\n{"resourceType"\n${good}\n7\n`,
      'other.json': '{"resourceType":"Nothing"}',
      'good.json': good,
    };
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
      'other.json [validate.unknown-type]',
      'none.json [input.missing]',
    ]);
    expect(out).toContain('good.json: valid');
    expect(out).toContain('lines.ndjson:3: valid');
    expect(out).toMatch(/\n3 valid, 10 could not be judged\n$/);
  });

  it('a profile that is not known, beside what is wrong with the files', async () => {
    const { code, out, err } = await run(['--profile', `${SLOT.slice(0, -1)}2`, 'none.json', 'a.json'], {
      'a.json': good,
    });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(`did you mean ${SLOT}?`);
    expect(err).toContain('none.json: error');
  });

  it('takes a profile by its id and by its canonical with a version', async () => {
    for (const profile of ['My-Slot-1', SLOT, `${SLOT}|1.0`]) {
      const { out } = await run(['-f', 'json', '-p', profile, 'a.json'], { 'a.json': good });
      expect(JSON.parse(out)).toMatchObject({ profile: SLOT });
    }
  });

  it('a project that was not built', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'validate-'));
    try {
      await expect(loadValidators(folder)).rejects.toThrow('npm run build');
    } finally {
      rmSync(folder, { recursive: true });
    }
    const io = fakeIo({ 'a.json': good });
    expect(await runValidate(['a.json'], { io, load: () => loadValidators('/nowhere') })).toBe(2);
    expect(io.stderr).toContain('validate.not-built');
  });
});

describe('how it is called', () => {
  it('--help teaches, and is no error', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['Examples:', 'Exit code:', '--profile', '--format', 'ndjson'])
      expect(out).toContain(word);
  });

  it.each([[[]], [['--nonsense', 'a']], [['--format', 'yaml', 'a']]])('wrongly: %j', async (argv) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain('error:');
  });

  it('as a script', { timeout: 60_000 }, () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'scripts/validate.ts', '--root', tmpdir(), 'no-such-file.json'],
      { cwd: ROOT, encoding: 'utf8' },
    );
    expect(status).toBe(2);
    expect(stderr).toContain('no-such-file.json: error: there is no such file');
    expect(stderr).toContain('validate.not-built');
  });
});
