import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { loadDefinitions } from '../releases/release.js';
import { writeBaseline } from '../diff/baseline.js';
import { diff } from '../diff/diff.js';
import { loadSides, loadWorkingTree, RELEASES, releaseBefore } from '../diff/load/load.js';
import { count } from '../diff/render/wording.js';
import { renderReleaseNotes } from '../diff/render/release-notes.js';
import { readUnreleased, withoutUnreleased } from '../diff/scope.js';
import { apply, manifestEdits, npmVersion, undo, versionEdits } from '../project/version.js';
import { DiagnosticsError } from '../text/diagnostics.js';
import { writeWhole } from '../text/write-whole.js';
import { tell } from './diagnostics.js';
import { makeFolder } from '../text/make-folder.js';
import { nodeIo, type Io } from './io.js';
import { MISUSED, runCommand } from './run.js';

interface ReleaseOptions {
  root: string;
  set?: string;
  name?: string;
  from: string[];
  repair?: boolean;
  force?: boolean;
}

const RELEASE_HELP = `
Stores the facts of a release in fsh/releases/NAME.json, so that later changes can be compared with it:
npm run diff -- --base release:NAME. Documentation is not stored. The default is the project as built, under its version.
--set writes a new version to sushi-config.yaml, package.json and package-lock.json and builds the project first.

Examples:
  npm run release
  npm run release -- --set 1.2.8
  npm run baseline -- --name 1.2.6 --from ../published/1.2.6 --from ../published/capability.json --repair`;

/** Runs `release`. Exit code: 0, or 2 if nothing was stored. */
export async function runRelease(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const collect = (value: string, list: readonly string[]) => [...list, value];
  const command = new Command('fsh-codegen release')
    .description('store the facts of a release')
    .option('--root <folder>', 'the project', '.')
    .option('--name <release>', 'name of the release (default: its version)')
    .option('--set <version>', 'new version: set it, build the project and store that')
    .option('--from <side>', 'folder, file, package or git ref to read; may be repeated', collect, [])
    .option('--repair', 'accept XML whose only fault is a quote within a value')
    .option('--force', 'replace a stored release of that name')
    .addHelpText('after', RELEASE_HELP);
  return runCommand(command, argv, io, (options: ReleaseOptions) => release(options, io));
}

/** The name becomes a file name. */
const NAME = /^(?!\.)[\w.-]+$/;

async function release(options: ReleaseOptions, io: Io): Promise<number> {
  if (options.name !== undefined && !NAME.test(options.name)) {
    io.err(
      `${JSON.stringify(options.name)} is not a valid release name: use letters, digits, "-", "_" and ".", as in 1.2.6; it must not begin with a dot\n`,
    );
    return MISUSED;
  }
  const root = resolve(io.cwd, options.root);
  if (options.set !== undefined && !(await setVersion(root, options.set, options, io))) return MISUSED;
  const load = { root, definitions: loadDefinitions(), repair: options.repair ?? false };
  const { from } = options;
  const pending = from.length
    ? await loadSides(
        from.map((f) => resolveSide(f, io.cwd)),
        load,
      )
    : await loadWorkingTree(load);
  const unreleased = readUnreleased(
    join(root, RELEASES, 'not-released.yaml'),
    `${RELEASES}/not-released.yaml`,
  );
  const all = pending.finish(new Map());
  // an empty side to compare with: every unreleased resource is dropped
  const side = withoutUnreleased(all, { ...all, resources: new Map() }, unreleased);
  tell(side.diagnostics, io);
  if (side.notCompared.some((n) => n.severity === 'error')) {
    io.err('nothing was stored: what is missing from a stored release shows as added later\n');
    return MISUSED;
  }
  const name = options.name ?? side.version;
  if (name === undefined || !NAME.test(name)) {
    io.err('the resources have no common version: name the release with --name\n');
    return MISUSED;
  }
  const file = join(root, RELEASES, `${name}.json`);
  const text = writeBaseline(side, name);
  if (existsSync(file) && !options.force) {
    io.err(`${RELEASES}/${name}.json exists: replace it with --force\n`);
    return MISUSED;
  }
  makeFolder(join(root, RELEASES));
  writeWhole(file, text);
  io.out(`stored ${count(side.resources.size, 'resource')} as ${RELEASES}/${name}.json\n`);
  if (from.length === 0 && side.version !== undefined) {
    const edits = manifestEdits(root, side.version);
    apply(edits);
    for (const edit of edits) io.out(`set version ${side.version} in ${edit.name}\n`);
  }
  return 0;
}

/** Sets the version of a project in all files and builds it. Restores the files and returns false if the build fails. */
async function setVersion(
  root: string,
  version: string,
  { name, from, force }: ReleaseOptions,
  io: Io,
): Promise<boolean> {
  if (!NAME.test(version) || npmVersion(version) === undefined) {
    io.err(`${JSON.stringify(version)} is not a version: write numbers with dots, such as 1.2.8\n`);
    return false;
  }
  if (from.length > 0) {
    io.err('--set releases this project, --from another one: give one of them\n');
    return false;
  }
  if (existsSync(join(root, RELEASES, `${name ?? version}.json`)) && !force) {
    io.err(`${RELEASES}/${name ?? version}.json exists: replace it with --force\n`);
    return false;
  }
  const edits = versionEdits(root, version);
  apply(edits);
  try {
    const { build } = await import('../project/build.js');
    const { diagnostics } = await build({ root });
    tell(diagnostics, io);
  } catch (error) {
    undo(edits);
    throw error;
  }
  for (const edit of edits) io.out(`set version ${version} in ${edit.name}\n`);
  return true;
}

/** Resolves a path against the folder of the call. */
function resolveSide(from: string, cwd: string): string {
  const path = resolve(cwd, from);
  return existsSync(path) ? path : from;
}

interface NotesOptions {
  root: string;
  base?: string;
  head?: string;
  repair?: boolean;
}

const NOTES_HELP = `
Writes the section "Profiles changed" of the release notes, as Markdown, to standard output.

Examples:
  npm run release-notes                        since the last release stored
  npm run release-notes -- --base release:1.2.6`;

/** Runs `release-notes`. Exit code: 0, or 2 if something could not be compared. */
export async function runReleaseNotes(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('fsh-codegen release-notes')
    .description('write the section of the release notes on profiles')
    .option('--root <folder>', 'the project', '.')
    .option('--base <side>', 'earlier side (default: the last release stored before this version)')
    .option('--head <side>', 'later side (default: the project as built)')
    .option('--repair', 'accept XML whose only fault is a quote within a value')
    .addHelpText('after', NOTES_HELP);
  return runCommand(command, argv, io, async (options: NotesOptions) => {
    const root = resolve(io.cwd, options.root);
    const { head } = options;
    const base = options.base ?? (await lastRelease(root));
    const result = await diff({
      root,
      base: [base],
      head: head === undefined ? [] : [head],
      repair: options.repair ?? false,
    });
    tell([...result.base.diagnostics, ...result.head.diagnostics], io);
    io.out(renderReleaseNotes(result));
    return result.notCompared.some((n) => n.severity === 'error') ? MISUSED : 0;
  });
}

/** The stored release before the project's own version. */
async function lastRelease(root: string): Promise<string> {
  const own = (await loadWorkingTree({ root, definitions: loadDefinitions() })).finish(new Map()).version;
  const last = releaseBefore(root, own);
  if (last !== undefined) return `release:${last}`;
  throw new DiagnosticsError([
    {
      code: 'diff.no-release',
      severity: 'error',
      message: 'no earlier release is stored',
      hint: 'store one with npm run release, or name a side with --base',
    },
  ]);
}
