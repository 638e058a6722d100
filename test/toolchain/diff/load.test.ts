import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runDiff } from '../../../src/toolchain/cli/diff.js';
import { diff } from '../../../src/toolchain/diff/diff.js';
import { conformanceFiles } from '../../../src/toolchain/diff/load/select.js';
import { readTar, readTgz } from '../../../src/toolchain/archive/tar.js';
import { DiagnosticsError } from '../../../src/toolchain/text/diagnostics.js';
import { coreDefinitions } from '../releases/stu3/definitions/core.js';
import { fakeIo } from '../cli/fake-io.js';
import { codeSystem, profile } from './fixtures.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'diff-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(files: Readonly<Record<string, unknown>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
}

const git = (...args: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  )
    .toString()
    .trim();

const system = (...codes: string[]) =>
  codeSystem(
    'c',
    codes.map((code) => ({ code, display: code })),
  );
const run = (base?: string, head?: string) =>
  diff({
    root,
    ...(base !== undefined && { base: [base] }),
    ...(head !== undefined && { head: [head] }),
    definitions: coreDefinitions(),
  });
const kinds = async (base?: string, head?: string) =>
  (await run(base, head)).changes.map((c) => `${c.kind} ${c.element}`);

async function failure(work: Promise<unknown>): Promise<string[]> {
  const error = await work.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(DiagnosticsError);
  return (error as DiagnosticsError).diagnostics.map((d) => d.code);
}

const XML =
  '<CodeSystem xmlns="http://hl7.org/fhir"><url value="http://example.org/fhir/CodeSystem/c"/><name value="c"/><status value="active"/><caseSensitive value="true"/><content value="complete"/><concept><code value="a"/><display value="a"/></concept></CodeSystem>';

describe('sides', () => {
  it('takes folders of JSON and of XML', async () => {
    write({ 'old/c.xml': XML, 'new/deep/c.json': system('a', 'b') });
    expect(await kinds('old', 'new')).toEqual(['code.added b']);
  });

  it('takes packages', async () => {
    const files = {
      'package/package.json': { name: 'p' },
      'package/CodeSystem-c.json': system('a'),
      'package/examples/Patient-p.json': { resourceType: 'Patient' },
    };
    write({ ...files, 'new/c.json': system('a', 'b') });
    execFileSync('tar', ['-czf', 'p.tgz', 'package'], { cwd: root });
    expect(await kinds('p.tgz', 'new')).toEqual(['code.added b']);
  });

  it('takes commits, and by default the merge base with main against what is there; nothing in the work tree changes', async () => {
    git('init');
    write({ 'generated/fhir/json/c.json': system('a') });
    git('add', '.');
    git('commit', '-m', 'one');
    git('checkout', '-b', 'work');
    write({ 'generated/fhir/json/c.json': system('a', 'b') });
    git('commit', '-am', 'two');
    git('branch', 'other');
    git('checkout', 'main');
    write({ 'generated/fhir/json/c.json': system('a', 'z') });
    git('commit', '-am', 'three');
    git('checkout', 'work');
    write({ 'generated/fhir/json/c.json': system('a', 'b', 'c') });
    const before = git('status', '--porcelain');
    expect(await kinds()).toEqual(['code.added b', 'code.added c']);
    expect(await kinds('main', 'other')).toEqual(['code.added b', 'code.removed z']);
    expect(git('status', '--porcelain')).toBe(before);
    expect(readdirSync(root).sort()).toEqual(['.git', 'generated']);
  });

  it('compiles the FSH of a commit that has nothing built, aside', async () => {
    git('init');
    const config = 'id: t\ncanonical: http://example.org/fhir\nversion: 1.0.0\nfhirVersion: 3.0.1\n';
    write({
      'fsh/sushi-config.yaml': config,
      'fsh/c.fsh': 'CodeSystem: C\nId: c\nTitle: "C"\nDescription: "C."\n* ^caseSensitive = true\n* #a "a"\n',
    });
    git('add', '.');
    git('commit', '-m', 'one');
    write({ 'generated/fhir/json/c.json': { ...system('a', 'b'), name: 'C', status: 'draft' } });
    expect(await kinds('HEAD')).toContain('code.added b');
    expect(existsSync(join(root, 'generated/fhir/xml'))).toBe(false);
  });
});

describe('a project whose sources have moved on', () => {
  const config = 'id: t\ncanonical: http://example.org/fhir\nversion: 1.0.0\nfhirVersion: 3.0.1\n';
  const source = (code: string) =>
    `CodeSystem: C\nId: c\nTitle: "C"\nDescription: "C."\n* ^caseSensitive = true\n* #${code} "${code}"\n`;
  const generated = {
    ...system('a'),
    name: 'C',
    title: 'C',
    description: 'C.',
    version: '1.0.0',
    status: 'draft',
  };
  const notes = async () => {
    const { head } = await run('old', '.');
    return [head.diagnostics.map((d) => d.code), head.notCompared.map((n) => `${n.severity} ${n.reason}`)];
  };

  it('is told as stale, by what the sources say and not by the age of files', async () => {
    write({
      'fsh/sushi-config.yaml': config,
      'fsh/c.fsh': source('a'),
      'generated/fhir/json/c.json': generated,
      'old/c.json': generated,
    });
    expect(await notes()).toEqual([[], []]);
    write({ 'fsh/c.fsh': `// another comment\n${source('a')}` });
    expect(await notes()).toEqual([[], []]);
    write({ 'fsh/c.fsh': source('b') });
    const [codes, reasons] = await notes();
    expect(codes).toEqual(['diff.stale']);
    expect(reasons).toEqual([
      'information generated/ is stale and compared as it is: the sources say something else of c',
    ]);
    write({ 'fsh/c.fsh': 'CodeSystem C\n' });
    expect((await notes())[1]![0]).toContain('the sources have errors');
  });
});

describe('what others publish', () => {
  it('is compared where it has differentials alone', async () => {
    const definition = (max: string) => ({
      resourceType: 'StructureDefinition',
      id: 'P',
      url: 'http://example.org/fhir/StructureDefinition/P',
      name: 'P',
      status: 'active',
      kind: 'resource',
      abstract: false,
      type: 'Slot',
      baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Slot',
      derivation: 'constraint',
      differential: { element: [{ id: 'Slot.comment', path: 'Slot.comment', max }] },
    });
    write({ 'old/p.json': definition('0'), 'new/p.json': definition('1') });
    const result = await run('old', 'new');
    expect(result.notCompared).toEqual([]);
    expect(result.changes.map((c) => [c.element, c.range])).toEqual([
      ['Slot.comment', { before: '0..0', after: '0..1' }],
    ]);
  });

  it('has resources of other types, which are noted once and are no error', async () => {
    write({
      'old/c.json': system('a'),
      'new/c.json': system('a'),
      'new/1.json': { resourceType: 'Patient' },
      'new/2.xml': '<?xml version="1.0"?><!-- x --><Patient xmlns="http://hl7.org/fhir"/>',
      'new/3.json': { resourceType: 'NamingSystem' },
    });
    expect((await run('old', 'new')).notCompared).toEqual([
      {
        side: 'head',
        resource: '1.json',
        reason: 'resources of other types, which are not compared: 1 NamingSystem, 2 Patient',
        severity: 'information',
      },
    ]);
  });
});

describe('what cannot be read', () => {
  it('refuses sides that are not there, both at once', async () => {
    git('init');
    expect(await failure(run('nowhere', 'release:9'))).toEqual(['diff.no-side', 'diff.no-release']);
    expect(await failure(run('--upload-pack=x', 'release:../../etc/passwd'))).toEqual([
      'diff.no-side',
      'diff.no-release',
    ]);
  });

  it('refuses what is no package, no release, or empty', async () => {
    write({
      'a.tgz': 'no archive',
      'fsh/releases/1.json': '{"format": 99}',
      'fsh/releases/2.json': '{',
      'empty/readme.txt': '',
    });
    expect(await failure(run('a.tgz', 'release:1'))).toEqual(['diff.package', 'diff.baseline']);
    expect(await failure(run('release:2', 'empty'))).toEqual(['json.syntax', 'diff.nothing-there']);
  });

  it('compares what can be compared, and names the rest', async () => {
    const whole = profile('good', 'Slot');
    const { snapshot: _, ...without } = profile('flat', 'Slot');
    write({
      'old/good.json': whole,
      'old/flat.json': without,
      'old/bad.xml': '<CodeSystem xmlns="http://hl7.org/fhir"><url',
      'old/c.json': '{"resourceType": "CodeSystem",',
      'old/patient.json': { resourceType: 'Patient', id: 'p' },
      'old/list.json': [1, 2],
      'old/r4.json': { ...profile('r4', 'Slot'), fhirVersion: '4.0.1' },
      'new/good.json': profile('good', 'Slot', { 'Slot.comment': { max: '0' } }),
      'new/flat.json': profile('flat', 'Slot'),
      'new/c.json': system('a'),
    });
    const { changes, notCompared } = await run('old', 'new');
    // what could not be read is not taken for added
    expect(changes.map((c) => `${c.kind} ${c.element}`)).toEqual(['cardinality.max Slot.comment']);
    expect(notCompared.map((n) => [n.side, n.resource.split('/').at(-1), n.severity])).toEqual([
      ['base', 'flat', 'error'],
      ['base', 'r4', 'error'],
      ['base', 'bad.xml', 'error'],
      ['base', 'c.json', 'error'],
      ['base', 'list.json', 'error'],
      ['base', 'patient.json', 'information'],
    ]);
  });

  it('says where a file is broken', async () => {
    write({ 'old/c.json': '{\n  "resourceType": "CodeSystem",\n  oops\n}', 'new/c.json': system('a') });
    const { base } = await run('old', 'new');
    expect(base.diagnostics).toMatchObject([{ code: 'json.syntax', file: 'c.json', line: 3 }]);
  });

  it('does not mistake a definition whose file is broken for removed, nor what hangs on it for changed', async () => {
    write({ 'old/c.json': system('a'), 'new/CodeSystem-c.json': '{' });
    expect((await run('old', 'new')).changes).toEqual([]);
  });
});

describe('the command', () => {
  const command = async (...argv: string[]) => {
    const io = { ...fakeIo({}), cwd: root };
    const code = await runDiff(argv, io);
    return { code, out: io.stdout, err: io.stderr };
  };

  it('exits with 0, 1 or 2', async () => {
    write({ 'a/c.json': system('a', 'b'), 'b/c.json': system('a'), 'c/c.json': '{' });
    expect((await command('--base', 'a', '--head', 'b')).code).toBe(0);
    expect((await command('--base', 'a', '--head', 'b', '--fail-on', 'breaking')).code).toBe(1);
    expect((await command('--base', 'b', '--head', 'a', '--fail-on', 'breaking')).code).toBe(0);
    expect((await command('--base', 'b', '--head', 'a', '--fail-on', 'any')).code).toBe(1);
    expect((await command('--base', 'a', '--head', 'c', '--fail-on', 'breaking')).code).toBe(2);
    const missing = await command('--base', 'nowhere', '--head', 'b');
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('nowhere is neither a folder');
    expect((await command('--format', 'pdf')).code).toBe(2);
  });

  it('says of a result that cannot be written why', async () => {
    write({ 'a/c.json': system('a'), 'b/c.json': system('a', 'b') });
    const none = await command('--base', 'a', '--head', 'b', '--out', 'none/diff.txt');
    expect(none).toMatchObject({ code: 2, out: '' });
    expect(none.err).toContain('none/diff.txt: error: its folder does not exist');
    const folder = await command('--base', 'a', '--head', 'b', '--out', 'a');
    expect(folder).toMatchObject({ code: 2, out: '' });
    expect(folder.err).toContain('a: error: it is a folder');
  });

  it('writes JSON of the promised shape', async () => {
    write({ 'a/c.json': system('a'), 'b/c.json': system('a', 'b') });
    const { out } = await command('--base', 'a', '--head', 'b', '--format', 'json');
    const json = JSON.parse(out) as { changes: object[]; notCompared: unknown[] };
    expect(Object.keys(json)).toEqual(expect.arrayContaining(['changes', 'notCompared']));
    expect(Object.keys(json.changes[0]!)).toEqual(
      expect.arrayContaining(['resource', 'element', 'kind', 'before', 'after', 'impact', 'version']),
    );
  });
});

describe('archives', () => {
  it('reads long names as tar and git write them', () => {
    const long = `${'deep/'.repeat(60)}c.json`;
    write({ [`x/${long}`]: 'long', 'x/short.json': 'short' });
    for (const format of ['pax', 'gnu', 'ustar']) {
      const names = format === 'ustar' ? 'x/short.json' : 'x';
      const files = readTar(execFileSync('tar', [`--format=${format}`, '-cf', '-', names], { cwd: root }));
      expect(Buffer.from(files.get('x/short.json')!).toString()).toBe('short');
      if (format !== 'ustar') expect(Buffer.from(files.get(`x/${long}`)!).toString()).toBe('long');
    }
  });

  it('refuses what is none, or is cut off', () => {
    expect(() => readTar(Buffer.alloc(1024, 'x'))).toThrow('checksum');
    write({ 'x.json': 'x'.repeat(2000) });
    const whole = execFileSync('tar', ['-cf', '-', 'x.json'], { cwd: root });
    expect(() => readTar(whole.subarray(0, 1024))).toThrow('ends within x.json');
    expect(() => readTgz(gzipSync(Buffer.alloc(1024, 'x')))).toThrow('checksum');
  });
});

describe('which files count', () => {
  it.each([
    [
      'a project',
      [
        'generated/fhir/json/a.json',
        'generated/fhir/xml/a.xml',
        'generated/capability/CapabilityStatement.json',
        'generated/examples/index.json',
        'package.json',
      ],
      ['generated/capability/CapabilityStatement.json', 'generated/fhir/json/a.json'],
    ],
    [
      'a package',
      ['package/package.json', 'package/.index.json', 'package/a.json', 'package/example/b.json'],
      ['package/a.json'],
    ],
    [
      'any folder',
      ['b.xml', 'a/a.json', 'c.txt', '.git/x.json', 'node_modules/p/x.json'],
      ['a/a.json', 'b.xml'],
    ],
  ])('of %s', (_, paths, want) => expect(conformanceFiles(paths)).toEqual(want));
});
