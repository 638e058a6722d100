import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { RELEASE } from '../releases/release-facts.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import {
  addInteractionOptions,
  INTERACTION_HELP,
  type InteractionOptions,
  withoutInteraction,
} from './interaction/options.js';
import { tell } from './diagnostics.js';
import { nodeIo, type Io } from './io.js';
import { runCommand } from './run.js';
import { startProgress } from './progress.js';
import type { LoadTypes } from './validate/inputs.js';
import { judgeFiles } from './validate/judge-files.js';
import { judgesOf } from './validate/judges.js';
import { FORMATS, summary, type Format } from './validate/render.js';
import { findProfile, loadValidators, type Validators } from './validate/validators.js';
import type { Judge, JudgeSettings } from './validate/verdict.js';

const HELP = `
Each resource is held against the profiles in its meta.profile and against the one that you name; without either, against
its type alone.

Exit code:
  0  all resources are valid
  1  some are invalid
  2  some could not be judged: a file cannot be read or holds no resource, or a profile that it claims is not known

Formats:
  text     for people: the place, what is wrong there, and what to do
  json     a line for each input: {file, line?, profile, valid, reason?, issues, notChecked}; an issue is
           {severity, code, issueType, expression, message, profile, element, key?}. An input that could not be judged has
           valid: null and the reason
  outcome  a line for each input: a FHIR OperationOutcome

NDJSON is read, judged and printed line by line, from files of any size; with -, each line is answered as it comes.

Examples:
  npm run validate -- slot.json
  npm run validate -- --profile My-Slot-1 slot.xml bundle.json
  npm run --silent validate -- --format json export.ndjson | jq 'select(.valid == false)'
  curl -s "$SERVER/Slot" | npm run --silent validate -- -`;

interface Options extends Partial<Omit<InteractionOptions, 'format' | 'root'>> {
  profile?: string;
  redact?: boolean;
  maxIssues?: number;
  format: Format;
  root: string;
}

/** Collaborators of the command, which tests replace. */
interface ValidateTools {
  io: Io;
  load(root: string): Promise<Validators>;
  definitions: LoadTypes;
}

/** Most inputs are JSON, which needs none of the core's definitions: a command that starts for one file does not load them. */
const loadTypes: LoadTypes = async () => (await import('../releases/release.js')).loadDefinitions();

/** `validate`: exit code 0 where all resources are valid, 1 where some are not, 2 where some could not be judged. */
export async function runValidate(
  argv: readonly string[],
  tools: Partial<ValidateTools> = {},
): Promise<number> {
  const { io = nodeIo(), load = loadValidators, definitions = loadTypes } = tools;
  const command = new Command('fsh-codegen validate')
    .description(`validate ${RELEASE.title} resources against the profiles of the project`)
    .argument('[file...]', 'JSON, XML or NDJSON; - for standard input')
    .option('-p, --profile <canonical or id>', 'a profile to hold every resource against')
    .addOption(new Option('-f, --format <format>', 'how to say it').choices(FORMATS).default('text'))
    .option('--max-issues <number>', 'the most issues of a verdict, errors first', atLeastOne)
    .option('--redact', 'leave the values of the input out, for logs; files, places, codes and rules stay')
    .option('--root <folder>', 'the folder that holds dist/ and generated/', '.')
    .addHelpText('after', HELP + '\n' + INTERACTION_HELP);
  addInteractionOptions(command);
  return runCommand(command, argv, io, async (files: string[], options: Options) => {
    const distinct = [...new Set(files)];
    if (options.interaction !== undefined) {
      const { checkInteraction } = await import('./interaction.js');
      return checkInteraction(distinct, options as InteractionOptions, { io, definitions });
    }
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
  const style = { format, colour: io.colour };
  const root = resolve(io.cwd, options.root);
  const problems: Diagnostic[] = [];
  const validators = await orProblems(tools.load(root), problems);
  const profile =
    options.profile === undefined ? undefined : profileOf(options.profile, validators, problems);
  tell(problems, io);
  const { redact, maxIssues } = options;
  const settings: JudgeSettings = { profile, redact, maxIssues };
  const by: Judge =
    validators && problems.length === 0
      ? { ...settings, validators }
      : { ...settings, unable: problems.map((d) => d.message).join('; ') };

  const judges = judgesOf(by, { ...style, ...settings, root });
  const progress = startProgress(io);
  try {
    const { valid, invalid, unjudged, incomplete } = await judgeFiles(
      files,
      by,
      judges,
      style,
      io,
      definitions,
      (counts) => progress.tell(`${counts.valid + counts.invalid + counts.unjudged} judged`),
    );
    progress.end();
    if (format === 'text' && problems.length === 0 && valid + invalid + unjudged > 1)
      io.out(summary(valid, invalid, unjudged));
    return unjudged || incomplete || problems.length ? 2 : invalid ? 1 : 0;
  } finally {
    progress.end();
    await judges.close();
  }
}

function atLeastOne(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It is a whole number, from 1.');
  return Number(text);
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
