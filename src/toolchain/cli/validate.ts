import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { createColors } from 'picocolors';
import { loadDefinitions, type Definitions } from '../releases/stu3/definitions/definitions.js';
import { DiagnosticsError, formatDiagnostic, type Diagnostic } from '../text/diagnostics.js';
import {
  addInteractionOptions,
  checkInteraction,
  INTERACTION_HELP,
  type InteractionOptions,
  withoutInteraction,
} from './interaction.js';
import { nodeIo, type Io } from './io.js';
import { runCommand } from './run.js';
import { readInput } from './validate/inputs.js';
import { FORMATS, render, summary, type Format } from './validate/render.js';
import { findProfile, loadValidators, type Validators } from './validate/validators.js';
import { judge, rejection, type Verdict } from './validate/verdict.js';

const HELP = `
Each resource is held against the profiles in its meta.profile and against the one that you name; without either, against
its type alone.

Exit code:
  0  all resources are valid
  1  some are invalid
  2  some could not be judged: a file cannot be read or holds no resource, or a profile is not known

Formats:
  text     for people: the place, what is wrong there, and what to do
  json     a line for each resource: {file, line?, profile, valid, issues, notChecked}; an issue is
           {severity, code, issueType, expression, message, profile, element, key?}
  outcome  a line for each resource: a FHIR OperationOutcome

Examples:
  npm run validate -- slot.json
  npm run validate -- --profile My-Slot-1 slot.xml bundle.json
  npm run --silent validate -- --format json export.ndjson | jq 'select(.valid | not)'
  curl -s "$SERVER/Slot" | npm run --silent validate -- -`;

interface Options extends Partial<Omit<InteractionOptions, 'format' | 'root'>> {
  profile?: string;
  format: Format;
  root: string;
}

/** What the command works with; a test gives it others. */
export interface ValidateTools {
  io: Io;
  load(root: string): Promise<Validators>;
  definitions(): Definitions;
}

/** `validate`: exit code 0 where all resources are valid, 1 where some are not, 2 where some could not be judged. */
export async function runValidate(
  argv: readonly string[],
  tools: Partial<ValidateTools> = {},
): Promise<number> {
  const { io = nodeIo(), load = loadValidators, definitions = loadDefinitions } = tools;
  const command = new Command('fsh-codegen validate')
    .description('say of FHIR STU3 resources whether they conform to the profiles of the project')
    .argument('[file...]', 'JSON, XML or NDJSON; - for standard input')
    .option('-p, --profile <canonical or id>', 'a profile to hold every resource against')
    .addOption(new Option('-f, --format <format>', 'how to say it').choices(FORMATS).default('text'))
    .option('--root <folder>', 'the folder that holds generated/', '.')
    .addHelpText('after', HELP + '\n' + INTERACTION_HELP);
  addInteractionOptions(command);
  return runCommand(command, argv, io, (files: string[], options: Options) => {
    const distinct = [...new Set(files)];
    if (options.interaction !== undefined)
      return checkInteraction(distinct, options as InteractionOptions, { io, definitions });
    const [unused] = withoutInteraction(options);
    if (unused !== undefined)
      command.error(`error: option '${unused}' says something of an interaction: name it with --interaction`);
    if (distinct.length === 0) command.error("error: missing required argument 'file'");
    return validateFiles(distinct, options, { io, load, definitions });
  });
}

async function validateFiles(
  files: readonly string[],
  options: Options,
  tools: ValidateTools,
): Promise<number> {
  const { io, definitions } = tools;
  const { format } = options;
  const problems: Diagnostic[] = [];
  const validators = await orProblems(tools.load(resolve(io.cwd, options.root)), problems);
  const profile =
    options.profile === undefined ? undefined : profileOf(options.profile, validators, problems);
  const cannotJudge = problems.length > 0;

  const counts = { valid: 0, invalid: 0 };
  const tell = (verdict: Verdict) => {
    counts[verdict.valid ? 'valid' : 'invalid']++;
    io.out(render(verdict, format, io.colour));
  };
  for (const file of files) {
    const { inputs, rejected, diagnostics } = await readInput(file, io, definitions);
    problems.push(...diagnostics);
    if (cannotJudge || !validators) continue; // what is wrong with the files is told all the same
    rejected.forEach((r) => tell(rejection(r)));
    for (const input of inputs) {
      const verdict = judge(input, validators, profile);
      if ('valid' in verdict) tell(verdict);
      else problems.push(verdict);
    }
  }

  const c = createColors(io.colour);
  for (const d of problems) io.err(`${(d.severity === 'error' ? c.red : c.yellow)(formatDiagnostic(d))}\n`);
  const errors = problems.filter((d) => d.severity === 'error');
  const unjudged = new Set(errors.map((d) => d.file)).size;
  if (format === 'text' && !cannotJudge && counts.valid + counts.invalid + unjudged > 1)
    io.out(summary(counts.valid, counts.invalid, unjudged));
  return errors.length ? 2 : counts.invalid ? 1 : 0;
}

async function orProblems<T>(work: Promise<T>, problems: Diagnostic[]): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    problems.push(...error.diagnostics);
    return undefined;
  }
}

function profileOf(
  given: string,
  validators: Validators | undefined,
  problems: Diagnostic[],
): string | undefined {
  if (!validators) return undefined;
  const found = findProfile(given, validators.profiles());
  if (typeof found === 'string') return found;
  problems.push(found);
  return undefined;
}
