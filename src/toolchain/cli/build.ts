import { resolve } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import { build, type BuildResult } from '../project/build.js';
import type { StageListener } from '../project/stages.js';
import { DiagnosticsError, formatDiagnostic, type Diagnostic } from '../text/diagnostics.js';
import { watch } from './watch.js';

const HELP = `
Compiles fsh/ and writes generated/ (FHIR JSON and XML, types, validators, value sets, examples, reviews) and dist/ (the package).
Nothing is changed where there is an error.

Examples:
  npm run build                          the project of this folder
  npm run build -- --watch               and again at every save
  npm run build -- --root ../other       a project somewhere else
  npm run build -- --no-dist             generated/ only, without type-checking it`;

interface Options {
  root: string;
  watch?: boolean;
  dist: boolean;
}

/** `build`: exit code 0, or 1 where anything is wrong. */
export async function runBuild(argv: readonly string[]): Promise<number> {
  const program = new Command('fsh-codegen build')
    .description('build a project of FSH')
    .option('--root <folder>', 'the folder that holds fsh/ and generated/', '.')
    .option(
      '-w, --watch',
      'build again whenever a file of fsh/, or of the code that the package includes, is saved',
    )
    .option('--no-dist', 'leave dist/ alone')
    .addHelpText('after', HELP)
    .parse([...argv], { from: 'user' });
  const options = program.opts<Options>();
  const root = resolve(options.root);
  const dist = options.dist ? 'dist' : (false as const);
  const result = await attempt({ root, dist });
  if (!options.watch) return result ? 0 : 1;
  await watch(root, result, (listener) => attempt({ root, dist }, listener));
  return 0;
}

/** Builds once and tells all about it; undefined where it failed. */
async function attempt(
  options: { root: string; dist: 'dist' | false },
  listener: StageListener | undefined = process.stderr.isTTY ? progress() : undefined,
): Promise<BuildResult | undefined> {
  try {
    const result = await build({ ...options, ...(listener && { listener }) });
    printDiagnostics(result.diagnostics);
    console.log(summary(result));
    return result;
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    printDiagnostics(error.diagnostics);
    const errors = error.diagnostics.filter((d) => d.severity === 'error').length;
    console.error(pc.red(`${errors} ${errors === 1 ? 'error' : 'errors'}; generated/ is as it was`));
    return undefined;
  }
}

export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const d of diagnostics) {
    const paint = d.severity === 'error' ? pc.red : d.severity === 'warning' ? pc.yellow : pc.dim;
    console.error(paint(formatDiagnostic(d)));
  }
}

/** One line on the terminal that says what is being done. */
function progress(): StageListener {
  return {
    started: (name) => void process.stderr.write(`\r\x1b[K${pc.dim(`${name} …`)}`),
    finished: () => void process.stderr.write('\r\x1b[K'),
  };
}

/** Summary of written files by folder, and of the time of each stage. */
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
