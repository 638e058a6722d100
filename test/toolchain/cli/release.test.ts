import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRelease, runReleaseNotes } from '../../../src/toolchain/cli/release.js';
import { codeSystem } from '../diff/fixtures.js';
import { fakeIo } from './fake-io.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'release-test-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function built(version: string, ...codes: string[]): void {
  const file = join(root, 'generated/fhir/json/c.json');
  mkdirSync(dirname(file), { recursive: true });
  const system = codeSystem(
    'c',
    codes.map((code) => ({ code, display: `The ${code}`, definition: 'Some words.' })),
    { version },
  );
  writeFileSync(file, JSON.stringify(system));
}

async function run(command: typeof runRelease, ...argv: string[]) {
  const io = { ...fakeIo({}), cwd: root };
  const code = await command(argv, io);
  return { code, out: io.stdout, err: io.stderr };
}

const stored = (name: string) => join(root, `fsh/releases/${name}.json`);

describe('release', () => {
  it('stores the facts of what is built, under its version and without its words', async () => {
    built('1.0.0', 'a');
    expect(await run(runRelease)).toMatchObject({
      code: 0,
      out: 'stored 1 resource as fsh/releases/1.0.0.json\n',
    });
    const text = readFileSync(stored('1.0.0'), 'utf8');
    expect(text).toContain('The a');
    expect(text).not.toContain('Some words');
  });

  it('does not store a release twice, unless it has to', async () => {
    built('1.0.0', 'a');
    await run(runRelease);
    const before = readFileSync(stored('1.0.0'), 'utf8');
    built('1.0.0', 'a', 'b');
    expect(await run(runRelease)).toMatchObject({ code: 2 });
    expect(readFileSync(stored('1.0.0'), 'utf8')).toBe(before);
    expect((await run(runRelease, '--force')).code).toBe(0);
    expect(readFileSync(stored('1.0.0'), 'utf8')).not.toBe(before);
  });

  it('says of a name that it cannot have what a name may be', async () => {
    built('1.0.0', 'a');
    for (const name of ['../../x', '..', '.hidden', '']) {
      const { code, err } = await run(runRelease, '--name', name);
      expect([code, err]).toEqual([
        2,
        expect.stringContaining(`"${name}" is not a valid release name: use letters`),
      ]);
    }
    expect(existsSync(join(root, 'fsh'))).toBe(false);
  });

  it('stores nothing of which a part cannot be read', async () => {
    built('1.0.0', 'a');
    writeFileSync(join(root, 'generated/fhir/json/broken.json'), '{');
    const { code, err } = await run(runRelease);
    expect(code).toBe(2);
    expect(err).toContain('broken.json:1:2');
    expect(existsSync(stored('1.0.0'))).toBe(false);
  });

  it('takes no name that is a path', async () => {
    built('1.0.0', 'a');
    expect((await run(runRelease, '--name', '../x')).code).toBe(2);
  });
});

describe('release-notes', () => {
  it('say what changed since the last release, by number, that is not this one', async () => {
    for (const [version, ...codes] of [
      ['1.9.0', 'a'],
      ['1.10.0', 'a', 'b'],
      ['1.11.0', 'a', 'b', 'c'],
    ] as const) {
      built(version, ...codes);
      await run(runRelease);
    }
    const { code, out } = await run(runReleaseNotes);
    expect(code).toBe(0);
    expect(out).toContain("'The c' (c) added to code system");
    expect(out).not.toContain('The b');
  });

  it('do not compare with a release that came later, or with a name that is no version', async () => {
    for (const [version, ...codes] of [
      ['1.9.0', 'a'],
      ['2.0.0', 'a', 'b', 'c', 'd'],
    ] as const) {
      built(version, ...codes);
      await run(runRelease);
    }
    await run(runRelease, '--name', 'trial');
    built('1.9.1', 'a', 'b');
    const { code, out } = await run(runReleaseNotes);
    expect(code).toBe(0);
    expect(out).toContain("'The b' (b) added to code system");
    expect(out).not.toContain('removed');
  });

  it('say what is missing where no release is stored', async () => {
    built('1.0.0', 'a');
    const { code, err } = await run(runReleaseNotes);
    expect(code).toBe(2);
    expect(err).toContain('no earlier release is stored');
  });
});
