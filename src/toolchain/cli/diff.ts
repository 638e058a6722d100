import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { diff } from '../diff/diff.js';
import { isBreaking, isForReceivers } from '../diff/render/wording.js';
import { DIFF_FORMATS, RENDERERS, type DiffFormat } from '../diff/render/render.js';
import { readResult } from '../diff/saved.js';
import type { Change, DiffResult } from '../diff/types.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { writeWhole } from '../text/write-whole.js';
import { tell } from './diagnostics.js';
import { nodeIo, type Io } from './io.js';
import { MISUSED, runCommand } from './run.js';

const HELP = `
Compares the meaning of two sets of profiles, value sets, code systems, operations, concept maps and capability statements: what changed,
whom it affects, and whether the version number fits. Layout, key order and the extent of a snapshot do not count as changes.

A side is one of
  a git ref          its generated/, or else its fsh/, compiled aside; the working tree is not touched
  a folder           of a project, or of JSON or XML files
  a file .tgz        a package of FHIR resources
  release:NAME       the facts of a release, as stored in fsh/releases/NAME.json
Default: the merge base with the main branch, and the generated/ of the working tree.

Exit code:
  0  compared
  1  compared, and --fail-on applies to a change. breaking: something that was accepted is refused, or can be read as its opposite;
     receiver: also a guarantee that receivers lose; any: every change
  2  something could not be compared; the output lists it

Examples:
  npm run diff                                             changes of this branch
  npm run diff -- --base release:1.2.6                     changes since 1.2.6
  npm run diff -- --base v1 --head v2 --format markdown
  npm run diff -- --base ../published --repair --format json
  npm run diff -- --fail-on breaking
  npm run diff -- --saved changes.json --format markdown   another format of the same result`;

/** Changes that `--fail-on` fails on; each level includes the one before. */
const GATES = {
  breaking: isBreaking,
  receiver: (change: Change) => isBreaking(change) || isForReceivers(change),
  any: () => true,
};
type FailOn = keyof typeof GATES;
const FAIL_ON = Object.keys(GATES);

interface Options {
  root: string;
  base: string[];
  head: string[];
  format: DiffFormat;
  out?: string;
  also: [DiffFormat, string][];
  report?: string;
  site?: string;
  failOn?: FailOn;
  documentation?: boolean;
  repair?: boolean;
  saved?: string;
}

/** `diff`: see the help for the exit codes. */
export async function runDiff(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('fsh-codegen diff')
    .description('compare the meaning of two sets of profiles')
    .option('--root <folder>', 'the project', '.')
    .option('--base <side>', 'earlier side; if repeated, all of them together', collect, [])
    .option('--head <side>', 'later side; may be repeated too', collect, [])
    .addOption(new Option('--format <format>', 'format of the result').choices(DIFF_FORMATS).default('text'))
    .option('--out <file>', 'write the result to a file')
    .addOption(
      new Option('--also <format=file>', 'also write another format; may be repeated')
        .argParser(formatAndFile)
        .default([]),
    )
    .option('--report <url>', 'link to the whole report (markdown)')
    .option('--site <url>', 'link each change to its place on the site of the head (markdown, html)')
    .addOption(new Option('--fail-on <changes>', 'exit with 1 if there are such changes').choices(FAIL_ON))
    .option('--documentation', 'list changes of documentation too (text)')
    .option('--repair', 'read XML whose only fault is a quote within a value')
    .option('--saved <file>', 'show a comparison that --format json wrote, instead of comparing')
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, (options: Options) => run(options, io));
}

/** @throws InvalidArgumentError if it names no format and file */
function formatAndFile(value: string, list: readonly [DiffFormat, string][]): [DiffFormat, string][] {
  const [, format, file] = /^(\w+)=(.+)$/s.exec(value) ?? [];
  if (!file || !DIFF_FORMATS.includes(format as DiffFormat))
    throw new InvalidArgumentError(`expected FORMAT=FILE, with one of ${DIFF_FORMATS.join(', ')}.`);
  return [...list, [format as DiffFormat, file]];
}

function collect(value: string, list: readonly string[]): string[] {
  return [...list, value];
}

async function run(options: Options, io: Io): Promise<number> {
  const { base, head, repair } = options;
  const result =
    options.saved === undefined
      ? await diff({
          root: resolve(io.cwd, options.root),
          base,
          head,
          ...(repair && { repair }),
        })
      : savedResult(options.saved, io);
  tell([...result.base.diagnostics, ...result.head.diagnostics], io);
  const rendered = (format: DiffFormat, colour: boolean) =>
    RENDERERS[format](result, {
      colour,
      ...(options.documentation && { documentation: true }),
      ...(options.report !== undefined && { report: options.report }),
      ...(options.site !== undefined && { site: options.site }),
    });
  const files: [DiffFormat, string][] = [...options.also];
  if (options.out === undefined) io.out(rendered(options.format, io.colour));
  else files.unshift([options.format, options.out]);
  const problems = files.flatMap(
    ([format, file]) => writeResult(resolve(io.cwd, file), rendered(format, false), file) ?? [],
  );
  tell(problems, io);
  if (problems.length) return MISUSED;
  return exitCode(result, options.failOn);
}

function savedResult(file: string, io: Io): DiffResult {
  let bytes: Uint8Array;
  try {
    bytes = io.readFile(file);
  } catch (error) {
    const message = `it cannot be read: ${(error as Error).message}`;
    throw new DiagnosticsError([{ code: 'diff.saved', severity: 'error', message, file }]);
  }
  return readResult(Buffer.from(bytes).toString('utf8'), file);
}

function writeResult(path: string, text: string, shownAs: string): Diagnostic | undefined {
  try {
    writeWhole(path, text);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [why, hint] =
      code === 'ENOENT'
        ? ['its folder does not exist', 'create the folder or correct the path']
        : code === 'EISDIR'
          ? ['it is a folder', 'name a file with --out']
          : [`it cannot be written: ${message}`, 'name another file with --out'];
    return { code: 'diff.out', severity: 'error', message: why, file: shownAs, hint };
  }
}

/** An incomplete comparison never passes a gate: errors on either side take precedence. */
function exitCode({ changes, notCompared }: DiffResult, failOn: FailOn | undefined): number {
  if (notCompared.some((n) => n.severity === 'error')) return MISUSED;
  return failOn !== undefined && changes.some(GATES[failOn]) ? 1 : 0;
}
