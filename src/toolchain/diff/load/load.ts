import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Definitions } from '../../releases/release.js';
import { DiagnosticsError, type Diagnostic } from '../../text/diagnostics.js';
import { readBaseline } from '../baseline.js';
import { compareSides } from '../compare/sides.js';
import { nameOf } from '../render/wording.js';
import { compileResources } from './compile.js';
import { configFileOf, PROJECT_SOURCES } from '../../compile/inputs/layout.js';
import { Freshness } from './fresh.js';
import { commitOf, filesAt, mergeBase, withFiles } from './git.js';
import { Memo } from './memo.js';
import { parseConformance, type ParseOptions } from './parse.js';
import { conformanceFiles } from './select.js';
import { joinedSides, sideOf, STALE, withUnread, type PendingSide } from './side.js';
import type { LoadedResource } from './loaded.js';
import { readTgz } from '../../archive/tar.js';
import { byVersion } from '../../text/versions.js';

interface LoadOptions extends ParseOptions {
  /** The project: git refs are its, and stored releases. */
  root: string;
  definitions: Definitions;
  /** Shared by the sides of a comparison. */
  memo?: Memo;
}

/** Folder of a project that holds the facts of its releases. */
export const RELEASES = 'fsh/releases';

/**
 * Loads a side: `release:NAME`, a `.tgz` package, a folder of JSON or XML or one such file, or a git ref with its `generated/` or, where that is not there, its
 * `fsh/` compiled.
 *
 * @throws DiagnosticsError where nothing of it can be read; what can be read of it in part is in the side's `notCompared`
 */
async function loadSide(spec: string, options: LoadOptions): Promise<PendingSide> {
  const { root } = options;
  if (spec.trim() === '')
    throw failure(
      'diff.no-side',
      'a side to compare has no name',
      'give a git ref, a folder, a .tgz or release:NAME; an unset variable of a shell is blank',
    );
  if (spec.startsWith('release:')) return releaseSide(spec, root);
  const path = resolve(root, spec);
  if (/\.(tgz|tar\.gz)$/.test(spec)) return packageSide(spec, path, options);
  if (existsSync(path) && statSync(path).isDirectory()) return folderSide(spec, path, options);
  if (/\.(json|xml)$/.test(spec) && existsSync(path)) {
    return filesSide(spec, new Map([[basename(path), readFileSync(path)]]), options);
  }
  const commit = commitOf(root, spec);
  if (commit) return commitSide(spec, commit, options);
  throw failure(
    'diff.no-side',
    `${spec} is neither a folder nor a commit of this repository`,
    'give a git ref, a folder, a .tgz or release:NAME',
  );
}

/** Several of them as one side. */
export async function loadSides(specs: readonly string[], options: LoadOptions): Promise<PendingSide> {
  return joinedSides(await Promise.all(specs.map((spec) => loadSide(spec, options))));
}

/** The current state: the project's `generated/`, or its compiled `fsh/` if it has none. */
export async function loadWorkingTree(options: LoadOptions): Promise<PendingSide> {
  return projectSide('the working tree', options.root, options);
}

/** A project in a folder: its `generated/`. The side notes if the sources have errors or would generate something else. */
async function projectSide(name: string, root: string, options: LoadOptions): Promise<PendingSide> {
  const { definitions } = options;
  const hasOutput = existsSync(join(root, 'generated/fhir/json'));
  const hasSources = configFileOf(root) !== undefined;
  if (!hasOutput) return sideOf(name, await compileResources(root, definitions), definitions, options.memo);
  const files = conformanceFiles(list(root, 'generated'));
  const read = readFiles(files, options, (file) => readFileSync(join(root, file)));
  const stale = hasSources ? await staleness(root, read.loaded, options) : undefined;
  if (stale) read.unread.push({ file: 'generated', diagnostics: [stale] });
  return sideOfFiles(name, read, options);
}

/** A warning if the sources of a project do not say what was generated; undefined if they do. */
async function staleness(
  root: string,
  generated: readonly LoadedResource[],
  { definitions }: LoadOptions,
): Promise<Diagnostic | undefined> {
  const freshness = new Freshness(root, generated);
  if (freshness.isKnown()) return undefined;
  let compiled: LoadedResource[];
  try {
    compiled = await compileResources(root, definitions);
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    const [first, ...others] = error.diagnostics.filter((d) => d.severity === 'error');
    const more = others.length ? `, and ${others.length} more errors` : '';
    return staleWarning(
      `the sources have errors (${first!.message}${more})`,
      'npm run build lists all of them',
    );
  }
  const [built, now] = [generated, compiled].map((list) => sideOf('', list, definitions).finish(new Map()));
  const changed = new Set(compareSides(built!, now!, definitions).changes.map((c) => nameOf(c.resource)));
  if (!changed.size) {
    freshness.keep();
    return undefined;
  }
  const names = [...changed].slice(0, 5).join(', ');
  const more = changed.size > 5 ? ` and ${changed.size - 5} more` : '';
  return staleWarning(
    `the sources say something else of ${names}${more}`,
    'npm run build brings it up to date',
  );
}

function staleWarning(reason: string, hint: string): Diagnostic {
  const message = `generated/ is stale and compared as it is: ${reason}`;
  return { code: STALE, severity: 'warning', message, file: 'generated', hint };
}

export async function loadMergeBase(options: LoadOptions): Promise<PendingSide> {
  const commit = mergeBase(options.root);
  return commitSide(`the merge base ${commit.slice(0, 10)}`, commit, options);
}

function failure(code: string, message: string, hint: string): DiagnosticsError {
  return new DiagnosticsError([{ code, severity: 'error', message, hint }]);
}

/** Names of the releases whose facts a project stores, in the order of their versions. */
export function storedReleases(root: string): string[] {
  const folder = join(root, RELEASES);
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => file.slice(0, -'.json'.length)).sort(byVersion);
}

/**
 * The last stored release before a version: the highest that is lower. Names without numbers are no versions, and come into question only
 * if nothing else is stored. Without a version, the last one.
 */
export function releaseBefore(root: string, version: string | undefined): string | undefined {
  const stored = storedReleases(root).filter((name) => name !== version);
  const isVersion = (name: string) => /^\d/.test(name);
  const earlier = stored.filter(
    (name) =>
      isVersion(name) && (version === undefined || !isVersion(version) || byVersion(name, version) < 0),
  );
  return earlier.at(-1) ?? stored.filter((name) => !isVersion(name)).at(-1);
}

function releaseSide(spec: string, root: string): PendingSide {
  const name = spec.slice('release:'.length);
  const file = join(root, RELEASES, `${name}.json`);
  if (!/^[\w.-]+$/.test(name) || !existsSync(file)) {
    const known = storedReleases(root);
    throw failure(
      'diff.no-release',
      `no release ${name} is stored`,
      known.length ? `stored are: ${known.join(', ')}` : 'none is stored; npm run release stores one',
    );
  }
  const side = readBaseline(readFileSync(file, 'utf8'), `${RELEASES}/${name}.json`, spec);
  return { profiles: side.profiles, finish: () => side };
}

function packageSide(spec: string, path: string, options: LoadOptions): PendingSide {
  let files: Map<string, Uint8Array>;
  try {
    files = readTgz(readFileSync(path));
  } catch (error) {
    throw failure(
      'diff.package',
      `${spec} cannot be read: ${(error as Error).message}`,
      'a package is a gzipped tar archive of FHIR resources',
    );
  }
  return filesSide(spec, files, options);
}

function list(root: string, folder: string): string[] {
  return (readdirSync(join(root, folder), { recursive: true }) as string[]).map((file) =>
    join(folder, file).replaceAll('\\', '/'),
  );
}

async function folderSide(name: string, path: string, options: LoadOptions): Promise<PendingSide> {
  // of a project, what it says; all the rest of it is not looked at
  if (existsSync(join(path, 'generated/fhir/json'))) return projectSide(name, path, options);
  const files = new Map(list(path, '').map((file) => [file, file]));
  return filesSide(name, files, options, (file) => readFileSync(join(path, file)));
}

async function commitSide(name: string, commit: string, options: LoadOptions): Promise<PendingSide> {
  const { root, definitions } = options;
  const built = filesAt(root, commit, ['generated/fhir/json', 'generated/capability']);
  if (conformanceFiles(built.keys()).length) return filesSide(name, built, options);
  const sources = filesAt(root, commit, [...PROJECT_SOURCES]);
  if (sources.size === 0)
    throw failure(
      'diff.nothing-there',
      `${name} has neither generated/ nor sources`,
      'name a commit that has one of them',
    );
  return sideOf(
    name,
    await withFiles(sources, (folder) => compileResources(folder, definitions)),
    definitions,
  );
}

function filesSide<T>(
  name: string,
  files: ReadonlyMap<string, T>,
  options: LoadOptions,
  read: (file: string) => Uint8Array = (file) => files.get(file) as Uint8Array,
): PendingSide {
  const found = readFiles(conformanceFiles(files.keys()), options, read);
  if (!found.loaded.length && !found.unread.length) {
    throw failure(
      'diff.nothing-there',
      `${name} holds no FHIR resource`,
      'a folder or package of JSON or XML files',
    );
  }
  return sideOfFiles(name, found, options);
}

interface ReadFiles {
  loaded: LoadedResource[];
  unread: { file: string; diagnostics: Diagnostic[] }[];
}

function sideOfFiles(name: string, { loaded, unread }: ReadFiles, options: LoadOptions): PendingSide {
  return withUnread(sideOf(name, loaded, options.definitions, options.memo), unread);
}

function readFiles(
  files: readonly string[],
  options: LoadOptions,
  read: (file: string) => Uint8Array,
): ReadFiles {
  const memo = options.memo ?? new Memo();
  const loaded: LoadedResource[] = [];
  const unread: ReadFiles['unread'] = [];
  for (const file of files) {
    const text = Buffer.from(read(file)).toString('utf8');
    const known = memo.resources.get(text);
    const { resource, diagnostics } = known
      ? { resource: known, diagnostics: [] }
      : parseConformance(text, file, options.definitions, options);
    if (resource) loaded.push({ resource, file });
    if (resource && !diagnostics.length) memo.resources.set(text, resource);
    if (diagnostics.length) unread.push({ file, diagnostics });
  }
  return { loaded, unread };
}
