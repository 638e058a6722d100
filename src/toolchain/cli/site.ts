import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Command } from 'commander';
import { diff } from '../diff/diff.js';
import { releaseBefore } from '../diff/load/load.js';
import type { DiffResult } from '../diff/types.js';
import { siteScript, tryScripts } from '../generate/site/client-scripts.js';
import type { SiteFile, ValidationScripts } from '../generate/site/input.js';
import { compareTrees } from '../project/compare.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { makeFolder } from '../text/make-folder.js';
import { nodeIo, type Io } from './io.js';
import { runCommand } from './run.js';
import { tell } from './diagnostics.js';

const HELP = `
Writes a page for each profile, extension, value set, code system, concept map, operation and capability statement at the path of its
canonical, with the interactions, the examples, the changes since a release, and a page that validates payloads in the browser. The site
works from any web server and from a folder, and loads nothing from elsewhere. The folder is replaced whole.

Exit code:
  0  the site is written
  2  the sources have errors, or the folder cannot be written; it is as it was

Examples:
  fsh-codegen site
  fsh-codegen site --out public --base release:1.2.6`;

interface Options {
  root: string;
  out: string;
  base?: string;
}

/** Runs `site`. Exit code: 0 once the site is written, else 2. */
export async function runSite(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('fsh-codegen site')
    .description('write a static site of the specification')
    .option('--root <folder>', 'the folder that holds the project', '.')
    .option('--out <folder>', 'the folder of the site, relative to the project', 'site')
    .option(
      '--base <side>',
      'earlier side of the changes, as for diff (default: the last release stored before this version)',
    )
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, (options: Options) => site(options, io));
}

/** Marks a folder that this command wrote and may replace. */
const MARK = '.fsh-codegen-site';

async function site(options: Options, io: Io): Promise<number> {
  const root = resolve(io.cwd, options.root);
  const out = resolve(root, options.out);
  requireReplaceable(root, out);
  const { planBuild } = await import('../project/plan.js');
  const { generateSite } = await import('../generate/site/site.js');
  const plan = await planBuild({ root });
  const problems: Diagnostic[] = [...plan.diagnostics];
  const { changed, missing, extra } = compareTrees(plan.files, join(root, 'generated'));
  const stale = changed.length + missing.length + extra.length;
  if (stale)
    problems.push({
      code: 'site.stale',
      severity: 'warning',
      message: `generated/ differs from the sources in ${stale} files; the site shows the sources`,
      hint: 'run the build to bring the page that validates up to date',
    });
  const changes = await changesSince(options.base ?? releaseSide(root, plan.project.version), root, problems);
  const validation = await validationScripts(root);
  if (!validation)
    problems.push({
      code: 'site.not-built',
      severity: 'warning',
      message: 'dist/ does not exist, so the site has no page that validates',
      hint: 'run the build first',
    });
  const files = generateSite(
    {
      project: plan.project,
      files: plan.files,
      ...(changes && { changes }),
      ...(validation && { validation }),
    },
    { site: await siteScript() },
  );
  replaceFolder(out, files);
  tell(problems, io);
  const size = files.reduce((sum, f) => sum + f.content.length, 0);
  io.out(
    `wrote ${files.length} files, ${(size / 1e6).toFixed(1)} MB, to ${relative(io.cwd, out) || '.'}; open index.html\n`,
  );
  return 0;
}

/** The page that validates, by the project's built package; undefined if it is not built. */
async function validationScripts(root: string): Promise<ValidationScripts | undefined> {
  const modules = new Map(
    ['index', 'xml']
      .map((name) => [name, join(root, 'dist', `${name}.js`)] as const)
      .filter(([, p]) => existsSync(p)),
  );
  const index = modules.get('index');
  if (index === undefined) return undefined;
  const { interactions = {} } = (await import(pathToFileURL(index).href)) as {
    interactions?: Record<string, object>;
  };
  const names = Object.entries(interactions).flatMap(([name, directions]) => {
    const kebab = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return Object.keys(directions).map((direction) => `${kebab}-${direction}`);
  });
  return { ...(await tryScripts(modules, names.length > 0)), interactions: names };
}

/** The stored release before a version, as a side of a diff. */
function releaseSide(root: string, version: string): string | undefined {
  const before = releaseBefore(root, version);
  return before === undefined ? undefined : `release:${before}`;
}

async function changesSince(
  base: string | undefined,
  root: string,
  problems: Diagnostic[],
): Promise<DiffResult | undefined> {
  if (base === undefined) return undefined;
  const result = await diff({ root, base: [base], head: [] });
  problems.push(...result.base.diagnostics, ...result.head.diagnostics);
  return result;
}

function requireReplaceable(root: string, out: string): void {
  const fail = (message: string, hint: string) => {
    throw new DiagnosticsError([{ code: 'site.out', severity: 'error', message, file: out, hint }]);
  };
  if (!relative(out, root).startsWith('..') && relative(out, root) !== '')
    fail('the folder contains the project, and the site would replace it', 'name another folder with --out');
  if (out === root) fail('the folder is the project itself', 'name another folder with --out');
  if (existsSync(out) && !existsSync(join(out, MARK)))
    fail(
      'the folder exists and is not a site that this command wrote',
      'name another folder with --out, or remove this one',
    );
}

/** Writes the files beside the folder, then takes its place. */
function replaceFolder(out: string, files: readonly SiteFile[]): void {
  const staging = `${out}.new`;
  const old = `${out}.old`;
  try {
    rmSync(staging, { recursive: true, force: true });
    for (const { path, content } of [...files, { path: MARK, content: '' }]) {
      const target = join(staging, path);
      makeFolder(dirname(target));
      writeFileSync(target, content);
    }
    rmSync(old, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, old);
    renameSync(staging, out);
    rmSync(old, { recursive: true, force: true });
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(out) && existsSync(old)) renameSync(old, out);
    throw error;
  }
}
