import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import type { BuildResult } from '../project/build.js';
import type { StageListener } from '../project/stages.js';
import { DiagnosticsError, formatDiagnostic, type Diagnostic } from '../text/diagnostics.js';
import { nodeIo, type Io } from './io.js';
import { runCommand } from './run.js';
import { watch } from './watch.js';

const HELP = `
Compiles fsh/ and writes generated/ (FHIR JSON and XML, types, validators, value sets, examples, reviews) and dist/ (the package).
If there is an error, nothing is changed.

Exit code:
  0  built
  1  the sources have errors
  2  the arguments are wrong, or a file cannot be written

Examples:
  npm run build                          the project of this folder
  npm run build -- --watch               builds again at every save
  npm run build -- --root ../other       a project somewhere else
  npm run build -- --no-dist             generated/ only, without type-checking it`;

interface Options {
  root: string;
  watch?: boolean;
  dist: boolean;
}

/** Runs `build`. Exit code: 0 if built, 1 if the sources have errors, 2 for wrong arguments. */
export async function runBuild(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('fsh-codegen build')
    .description('compile the sources and write generated/ and dist/')
    .option('--root <folder>', 'the folder that holds fsh/ and generated/', '.')
    .option('-w, --watch', 'build again when a source, or code that the package includes, is saved')
    .option('--no-dist', 'do not write dist/')
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, async (options: Options) => {
    const root = resolve(io.cwd, options.root);
    requireProject(root, options.root);
    const dist = options.dist ? 'dist' : (false as const);
    if (options.watch) await watch(root, (listener) => attempt({ root, dist }, listener));
    return (await attempt({ root, dist })) ? 0 : 1;
  });
}

/** @throws DiagnosticsError if the folder of the project is none */
function requireProject(root: string, shownAs: string): void {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new DiagnosticsError([
    {
      code: 'project.missing',
      severity: 'error',
      message: existsSync(root) ? 'it is no folder' : 'the folder does not exist',
      file: shownAs,
      hint: 'name the folder of a project with --root',
    },
  ]);
}

/** Builds once and prints diagnostics and a summary; undefined after an error. */
async function attempt(
  options: { root: string; dist: 'dist' | false },
  listener: StageListener | undefined = process.stderr.isTTY ? progress() : undefined,
): Promise<BuildResult | undefined> {
  try {
    // `--help` and wrong arguments do not wait for the compiler to load
    const { build } = await import('../project/build.js');
    const result = await build({ ...options, ...(listener && { listener }) });
    printDiagnostics(result.diagnostics);
    console.log(summary(result));
    return result;
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    printDiagnostics(error.diagnostics);
    const errors = error.diagnostics.filter((d) => d.severity === 'error').length;
    console.error(pc.red(`${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was changed`));
    return undefined;
  }
}

function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const d of diagnostics) {
    const paint = d.severity === 'error' ? pc.red : d.severity === 'warning' ? pc.yellow : pc.dim;
    console.error(paint(formatDiagnostic(d)));
  }
}

/** Shows the current stage on one line of the terminal. */
function progress(): StageListener {
  return {
    started: (name) => void process.stderr.write(`\r\x1b[K${pc.dim(`${name} …`)}`),
    finished: () => void process.stderr.write('\r\x1b[K'),
  };
}

/** Counts the written files by folder, with the time of each stage. */
function summary({ files, times, compiled }: BuildResult): string {
  const counts = new Map<string, number>();
  for (const path of files.keys()) {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const written = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, count]) => `${folder} ${count}`);
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const rows = times.map(({ name, milliseconds, note }) =>
    `  ${name.padEnd(12)} ${seconds(milliseconds)}  ${pc.dim(note ?? '')}`.trimEnd(),
  );
  const stubs = compiled.stubs.length
    ? `; ${compiled.stubs.length} stubs stand in for definitions that nobody publishes`
    : '';
  return [
    ...rows,
    `${pc.green('built')} ${files.size} files in ${seconds(total).trim()}${stubs}`,
    pc.dim(`  ${written.join(', ')}`),
  ].join('\n');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`.padStart(8);
}
