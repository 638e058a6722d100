import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { main, reportFault } from '../../../src/toolchain/cli/main.js';
import { packedCommand } from './command.js';
import { fakeIo } from './fake-io.js';

const ROOT = resolve(import.meta.dirname, '../../..');

let command: string;
beforeAll(async () => {
  command = await packedCommand();
});

async function run(...argv: string[]) {
  const io = fakeIo({});
  return { code: await main(argv, io), out: io.stdout, err: io.stderr };
}

const COMMANDS = ['build', 'check', 'validate', 'diff', 'site', 'release', 'release-notes'];

it.each([['--help'], ['-h'], ['help']])('%s lists every command', async (flag) => {
  const { code, out, err } = await run(flag);
  expect([code, err]).toEqual([0, '']);
  for (const name of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
});

it('fails with the list of commands if none is named', async () => {
  const { code, out, err } = await run();
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('Usage: fsh-codegen <command>');
});

it.each([
  ['valdate', 'did you mean validate?'],
  ['constructor', 'unknown command "constructor"'],
])('rejects the unknown command %s', async (name, message) => {
  const { code, err } = await run(name);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

it('is linked as a command that prints its version', () => {
  const { status, stdout } = spawnSync(`${ROOT}/node_modules/.bin/fsh-codegen`, ['--version'], {
    encoding: 'utf8',
    cwd: tmpdir(),
  });
  expect([status, stdout]).toEqual([0, '0.1.0\n']);
});

it.each(COMMANDS)('%s --help shows the usage of the command', (name) => {
  const { status, stdout } = spawnSync(process.execPath, [command, name, '--help'], {
    encoding: 'utf8',
    cwd: ROOT,
  });
  expect([status, stdout.split('\n')[0]]).toEqual([
    0,
    expect.stringContaining(`Usage: fsh-codegen ${name} `),
  ]);
});

it('exits with 2 after an error that no command expected', () => {
  const io = fakeIo({});
  expect(reportFault(new Error('a hole'), io)).toBe(2);
  expect(io.stderr).toContain('fault of the tool');
  expect(io.stderr).toContain('a hole');
});

it('says that a folder does not exist, and not that it is at fault itself', () => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'build', '--root', 'nowhere'], {
    encoding: 'utf8',
    cwd: tmpdir(),
    // continuous integration has colours
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^nowhere: error: the folder does not exist \(.*\) \[project\.missing\]\n$/);
});
