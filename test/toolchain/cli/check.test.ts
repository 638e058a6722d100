import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { runCheck } from '../../../src/toolchain/cli/check.js';
import { planBuild } from '../../../src/toolchain/project/plan.js';
import { writeFiles } from '../../../src/toolchain/project/swap.js';
import { TestProject } from '../compile/project.js';
import { fakeIo } from './fake-io.js';

const SOURCE = `ValueSet: Colours
Id: colours
Title: "Colours"
* http://example.org/colour#red "Red"
`;
const JSON_FILE = 'fhir/json/ValueSet-colours.json';
const XML_FILE = 'fhir/xml/ValueSet-colours.xml';

let built: string;
let root: string;
let files: number;

beforeAll(async () => {
  built = mkdtempSync(join(tmpdir(), 'check-'));
  const project = new TestProject({ 'colours.fsh': SOURCE });
  cpSync(project.folder, join(built, 'fsh'), { recursive: true });
  project.remove();
  const plan = await planBuild({ root: built });
  files = plan.files.size;
  writeFiles(join(built, 'generated'), plan.files);
});
afterAll(() => rmSync(built, { recursive: true, force: true }));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(built, root, { recursive: true });
  return () => rmSync(root, { recursive: true, force: true });
});

async function run(...argv: string[]) {
  const io = fakeIo({});
  const code = await runCheck(['--root', root, ...argv], io);
  return { code, out: io.stdout, err: io.stderr };
}

it('accepts what the sources generate', async () => {
  expect(await run()).toEqual({ code: 0, out: `up to date: ${files} files in generated/\n`, err: '' });
});

it('lists every file that differs', async () => {
  const at = (path: string) => join(root, 'generated', path);
  writeFileSync(at(JSON_FILE), readFileSync(at(JSON_FILE), 'utf8').replace('"Colours"', '"Paints"'));
  rmSync(at(XML_FILE));
  writeFileSync(at('fhir/json/ValueSet-paints.json'), '{}');
  writeFileSync(join(root, 'fsh/more.fsh'), 'ValueSet: More\nId: more\n* http://example.org/colour#blue\n');
  const line = readFileSync(at(JSON_FILE), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('"Paints"'));
  const { code, out, err } = await run();
  expect(code).toBe(1);
  const lines = out.trim().split('\n');
  const missing = [
    `missing  generated/fhir/json/ValueSet-more.json`,
    `missing  generated/fhir/xml/ValueSet-more.xml`,
    `missing  generated/${XML_FILE}`,
  ];
  expect(lines[0]).toBe(`changed  generated/${JSON_FILE}:${line + 1}`);
  expect(lines).toEqual(expect.arrayContaining(missing));
  expect(lines.at(-1)).toBe('extra    generated/fhir/json/ValueSet-paints.json');
  const changed = lines.filter((text) => text.startsWith('changed')).length;
  expect(err).toContain(`${changed} changed, ${lines.length - changed - 1} missing, 1 extra`);
  expect(err).toContain('npm run build');
});

it('reports errors of the sources with their places', async () => {
  writeFileSync(join(root, 'fsh/colours.fsh'), SOURCE.replace('Title:', 'Titel:'));
  const { code, out, err } = await run();
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^fsh\/colours\.fsh:3:\d+: error: /);
});

it('teaches, and refuses what it does not know', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain('Examples:');
  expect((await run('--nonsense')).code).toBe(2);
});
