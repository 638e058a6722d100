import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ProjectConfig } from '../compile/inputs/config.js';
import { layoutOf } from '../compile/inputs/layout.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { writeWhole } from '../text/write-whole.js';

const MANIFEST = 'package.json';
const LOCK = 'package-lock.json';

/** The folders that a build writes. A package.json that publishes one of them releases the project. */
const OUTPUTS = ['dist', 'generated'];

/** The keys of package.json that name what it publishes. */
const PUBLISHED = ['exports', 'files', 'main', 'module', 'types', 'typings', 'browser'];

/**
 * Compares the version of package.json with that of the configuration. A package.json that is private, has no version, or publishes nothing
 * of the build has a version of its own.
 *
 * @param configFile name of the configuration in messages
 */
export function versionProblems(
  root: string,
  { version }: Pick<ProjectConfig, 'version'>,
  configFile: string,
): Diagnostic[] {
  const manifest = readManifest(root);
  if (!manifest) return [];
  const wanted = npmVersion(version);
  if (wanted === undefined || manifest.version === wanted) return [];
  const { line, col } = manifest.lines.linePos(manifest.range[0]);
  return [
    {
      code: 'version.package',
      severity: 'error',
      message: `version ${manifest.version} is not ${wanted}, the version in ${configFile}`,
      file: MANIFEST,
      line,
      column: col,
      hint: `write ${wanted} here, or \`fsh-codegen release --set VERSION\`, which sets both`,
    },
  ];
}

/** The version as npm writes it; undefined if npm has no such version. FHIR allows others: `1.2` is `1.2.0` for npm. */
export function npmVersion(version: string): string | undefined {
  const [, numbers, rest = ''] = /^(\d+(?:\.\d+){0,2})([-+][0-9A-Za-z.+-]+)?$/.exec(version) ?? [];
  if (numbers === undefined) return undefined;
  const parts = numbers.split('.').map(Number);
  while (parts.length < 3) parts.push(0);
  return parts.join('.') + rest;
}

/** A file, as it was and as it is to be. */
interface Edit {
  readonly path: string;
  /** For messages. */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * The edits that set the version of package.json and package-lock.json; none if they have it, or a version of their own. Only the
 * characters of the version change.
 */
export function manifestEdits(root: string, version: string): Edit[] {
  const manifest = readManifest(root);
  const wanted = npmVersion(version);
  if (!manifest || wanted === undefined) return [];
  return [
    ...edited(root, MANIFEST, [['version']], JSON.stringify(wanted)),
    ...edited(root, LOCK, [['version'], ['packages', '', 'version']], JSON.stringify(wanted)),
  ];
}

/** The edits that set the version of a project in every file that has it. */
export function versionEdits(root: string, version: string, fsh = 'fsh'): Edit[] {
  const { config } = layoutOf(join(root, fsh), fsh);
  return [...edited(root, config.shownAs, [['version']], version), ...manifestEdits(root, version)];
}

export function apply(edits: readonly Edit[]): void {
  for (const { path, after } of edits) writeWhole(path, after);
}

/** Restores the files of edits. */
export function undo(edits: readonly Edit[]): void {
  for (const { path, before } of edits) writeWhole(path, before);
}

function edited(root: string, name: string, paths: readonly (readonly string[])[], value: string): Edit[] {
  const path = join(root, name);
  if (!existsSync(path)) return [];
  const before = readFileSync(path, 'utf8');
  const document = parseDocument(before);
  const ranges = paths.flatMap((keys) => rangeOf(document, keys) ?? []);
  let after = before;
  for (const [start, end] of ranges.sort(([a], [b]) => b - a))
    after = after.slice(0, start) + value + after.slice(end);
  return after === before ? [] : [{ path, name, before, after }];
}

type Range = readonly [start: number, end: number];

/** The offsets of a scalar, quotes included. */
function rangeOf(document: Document, keys: readonly string[]): [Range] | undefined {
  const node = document.getIn(keys, true);
  return isScalar(node) && node.range ? [[node.range[0], node.range[1]]] : undefined;
}

interface Manifest {
  readonly version: string;
  readonly range: Range;
  readonly lines: LineCounter;
}

/** The package.json that releases the project; undefined if it has none. */
function readManifest(root: string): Manifest | undefined {
  const path = join(root, MANIFEST);
  if (!existsSync(path)) return undefined;
  const lines = new LineCounter();
  // JSON is YAML: the parser keeps positions, and npm itself reports bad JSON
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  const values = document.toJS() as Record<string, unknown>;
  const range = rangeOf(document, ['version'])?.[0];
  const { version } = values;
  if (typeof version !== 'string' || range === undefined || values['private'] === true) return undefined;
  return PUBLISHED.some((key) => namesOutput(values[key])) ? { version, range, lines } : undefined;
}

function namesOutput(value: unknown): boolean {
  if (typeof value === 'string')
    return OUTPUTS.includes(
      value
        .replace(/^\.?\//, '')
        .split('/', 1)[0]!
        .toLowerCase(),
    );
  return typeof value === 'object' && value !== null && Object.values(value).some(namesOutput);
}
