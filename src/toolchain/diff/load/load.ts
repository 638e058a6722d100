import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Definitions } from '../../releases/stu3/definitions/definitions.js';
import { DiagnosticsError, type Diagnostic } from '../../text/diagnostics.js';
import { readBaseline } from '../baseline.js';
import { compileResources } from './compile.js';
import { commitOf, filesAt, mergeBase, withFiles } from './git.js';
import { Memo } from './memo.js';
import { parseConformance, type ParseOptions } from './parse.js';
import { conformanceFiles } from './select.js';
import { joinedSides, sideOf, withUnread, type LoadedResource, type PendingSide } from './side.js';
import { readTgz } from '../../archive/tar.js';

export interface LoadOptions extends ParseOptions {
  /** The project: git refs are its, and stored releases. */
  root: string;
  definitions: Definitions;
  /** Shared by the sides of a comparison. */
  memo?: Memo;
}

/** Where a project keeps the facts of its releases. */
export const RELEASES = 'fsh/releases';

/**
 * Loads a side: `release:NAME`, a `.tgz` package, a folder of JSON or XML or one such file, or a git ref with its `generated/` or, where that is not there, its
 * `fsh/` compiled.
 *
 * @throws DiagnosticsError where nothing of it can be read; what can be read of it in part is in the side's `notCompared`
 */
export async function loadSide(spec: string, options: LoadOptions): Promise<PendingSide> {
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
    `${spec} is no folder, and no commit that git knows here`,
    'give a git ref, a folder, a .tgz or release:NAME',
  );
}

/** Several of them as one side. */
export async function loadSides(specs: readonly string[], options: LoadOptions): Promise<PendingSide> {
  return joinedSides(await Promise.all(specs.map((spec) => loadSide(spec, options))));
}

/** What is there now: the project's `generated/`, or where it has none its `fsh/`. */
export async function loadWorkingTree(options: LoadOptions): Promise<PendingSide> {
  const name = 'the working tree';
  if (existsSync(join(options.root, 'generated/fhir/json')))
    return folderSide(name, options.root, options, ['generated']);
  return sideOf(name, await compileResources(options.root, options.definitions), options.definitions);
}

export async function loadMergeBase(options: LoadOptions): Promise<PendingSide> {
  const commit = mergeBase(options.root);
  return commitSide(`the merge base ${commit.slice(0, 10)}`, commit, options);
}

function failure(code: string, message: string, hint: string): DiagnosticsError {
  return new DiagnosticsError([{ code, severity: 'error', message, hint }]);
}

function releaseSide(spec: string, root: string): PendingSide {
  const name = spec.slice('release:'.length);
  const folder = join(root, RELEASES);
  const file = join(folder, `${name}.json`);
  if (!/^[\w.-]+$/.test(name) || !existsSync(file)) {
    const known = existsSync(folder)
      ? readdirSync(folder)
          .filter((f) => f.endsWith('.json'))
          .map((f) => f.slice(0, -5))
          .sort()
      : [];
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

function folderSide(name: string, path: string, options: LoadOptions, only?: readonly string[]): PendingSide {
  const list = (folder: string): string[] =>
    (readdirSync(join(path, folder), { recursive: true }) as string[]).map((file) =>
      join(folder, file).replaceAll('\\', '/'),
    );
  // of a project, what it generated; all the rest of it is not looked at
  const folders = only ?? (existsSync(join(path, 'generated/fhir/json')) ? ['generated'] : ['']);
  const paths = conformanceFiles(folders.flatMap(list));
  return filesSide(name, new Map(paths.map((file) => [file, file])), options, (file) =>
    readFileSync(join(path, file)),
  );
}

async function commitSide(name: string, commit: string, options: LoadOptions): Promise<PendingSide> {
  const { root, definitions } = options;
  const built = filesAt(root, commit, ['generated/fhir/json', 'generated/capability']);
  if (conformanceFiles(built.keys()).length) return filesSide(name, built, options);
  const sources = filesAt(root, commit, ['fsh']);
  if (sources.size === 0)
    throw failure(
      'diff.nothing-there',
      `${name} has neither generated/ nor fsh/`,
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
  const memo = options.memo ?? new Memo();
  const loaded: LoadedResource[] = [];
  const unread: { file: string; diagnostics: Diagnostic[] }[] = [];
  for (const file of conformanceFiles(files.keys())) {
    const text = Buffer.from(read(file)).toString('utf8');
    const known = memo.resources.get(text);
    const { resource, diagnostics } = known
      ? { resource: known, diagnostics: [] }
      : parseConformance(text, file, options.definitions, options);
    if (resource) loaded.push({ resource, file });
    if (resource && !diagnostics.length) memo.resources.set(text, resource);
    if (diagnostics.length) unread.push({ file, diagnostics });
  }
  if (!loaded.length && !unread.length) {
    throw failure(
      'diff.nothing-there',
      `${name} holds no FHIR resource`,
      'a folder or package of JSON or XML files',
    );
  }
  return withUnread(sideOf(name, loaded, options.definitions, memo), unread);
}
