import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { TypeSource } from '../xml/schema.js';
import { type ContextOptions, readContext } from './interaction/context.js';
import {
  findCheck,
  type InteractionCheck,
  type Interactions,
  loadInteractions,
} from './interaction/interactions.js';
import { type InteractionVerdict, renderInteraction } from './interaction/render.js';
import { tell } from './diagnostics.js';
import type { Io } from './io.js';
import { diagnosticsOf, readInput, resourcesOf } from './validate/inputs.js';
import { redactedDiagnostic } from './validate/redacted.js';
import type { Format } from './validate/render.js';

export interface InteractionOptions extends ContextOptions {
  interaction: string;
  as?: 'sender' | 'receiver';
  redact?: boolean;
  maxIssues?: number;
  format: Format;
  root: string;
}

interface InteractionTools {
  io: Io;
  definitions(): TypeSource;
  load?(root: string): Promise<Interactions>;
}

export const INTERACTION_HELP = `
With --interaction, a resource is also held against the rules of that request or response. Rules that need more than the resource
take it from the options below; those for which it is missing are listed as not checked, and a valid resource is then valid so far:
exit code 2, since a rule could not be judged. A request that is a URL needs no file: --request gives it. In JSON, an issue has its
rule, and the line has complete and {reply: {status, outcome?}}, a server's answer.

  npm run validate -- --interaction book-request booking.json --slots slots.json --now 2026-06-10T12:00:00Z
  npm run validate -- --interaction search-for-free-slots-request --request 'Slot?start=ge2026-06-15&end=le2026-06-20&status=free'`;

/** Context that a rule may need besides the resource; these options require --interaction. */
const CONTEXT_OPTIONS: Readonly<Record<keyof ContextOptions, readonly [flags: string, description: string]>> =
  {
    slots: ['--slots <file>', 'the slots that the server has: resources, or a Bundle of them'],
    stored: [
      '--stored <file>',
      'what the server has stored: the appointment or appointments, or the patient; none',
    ],
    locations: ['--locations <file>', 'locations that appointments refer to'],
    now: ['--now <time>', 'the date and time, with its time zone; nothing is read from a clock'],
    request: ['--request <url>', 'the URL of the request, or of the search that came before'],
    participants: [
      '--participants <file>',
      'the people, places and services that the server has, of those in an appointment',
    ],
    sent: ['--sent <file>', 'the request that a response answers: an Appointment, or Parameters'],
    status: ['--status <code>', 'the HTTP status that an OperationOutcome comes with'],
    ifMatch: ['--if-match <version>', 'the header of a change; none'],
    offers: [
      '--offers <file>',
      'the limits within which slots are offered, as JSON: {"<slot id>": {organisationTypes, odsCodes, from, until}}',
    ],
    pds: [
      '--pds <file>',
      'the national demographics record, as JSON: birthDate, family, given, deceased, flags, verified; or null',
    ],
  };

/** Adds the options of interactions to a command. */
export function addInteractionOptions(command: Command): Command {
  command.option(
    '--interaction <name>',
    'hold it against the rules of a request or response, such as book-request',
  );
  for (const [flags, description] of Object.values(CONTEXT_OPTIONS)) command.option(flags, description);
  command.addOption(
    new Option(
      '--as <side>',
      'who judges the payload: a receiver passes over elements that it does not know',
    ).choices(['sender', 'receiver']),
  );
  return command;
}

/** The given options that only make sense with an interaction. */
export function withoutInteraction(options: ContextOptions & { as?: string }): string[] {
  const context = Object.entries(CONTEXT_OPTIONS)
    .filter(([key]) => options[key as keyof ContextOptions] !== undefined)
    .map(([, [flags]]) => flags);
  return options.as === undefined ? context : [...context, '--as <side>'];
}

/** `validate --interaction`: exit code 0 if all keep to all rules, 1 if some do not, 2 if an input or a rule could not be judged. */
export async function checkInteraction(
  files: readonly string[],
  options: InteractionOptions,
  tools: InteractionTools,
): Promise<number> {
  const { io, definitions, load = loadInteractions } = tools;
  const { as, redact, maxIssues } = options;
  const settings = {
    ...(as && { as }),
    ...(redact && { redact }),
    ...(maxIssues !== undefined && { maxIssues }),
  };
  const problems: Diagnostic[] = [];
  const verdicts: InteractionVerdict[] = [];
  const ready = await prepare(options, io, definitions, load, problems);
  if (ready?.check.payload === 'url') {
    if (options.request === undefined) problems.push(missing(options, 'it is a URL, which --request gives'));
    else
      verdicts.push({
        // a URL can hold an id or a name
        file: redact ? 'request' : options.request,
        interaction: options.interaction,
        ...ready.check(options.request, ready.context, settings),
      });
  } else {
    if (files.length === 0) problems.push(missing(options, 'no file is given'));
    for (const file of files) {
      const readings = await readInput(file, io, definitions);
      const diagnostics = readings.flatMap(diagnosticsOf);
      problems.push(...(redact ? diagnostics.map(redactedDiagnostic) : diagnostics));
      for (const { resource, line } of ready ? resourcesOf(readings) : []) {
        verdicts.push({
          file,
          ...(line !== undefined && { line }),
          interaction: options.interaction,
          ...ready!.check(resource, ready!.context, settings),
        });
      }
    }
  }
  for (const verdict of verdicts) io.out(renderInteraction(verdict, options.format, io.colour));
  tell(problems, io);
  if (problems.some((d) => d.severity === 'error')) return 2;
  if (verdicts.some(({ valid, complete }) => valid && complete === false)) return 2;
  return verdicts.every(({ valid }) => valid) ? 0 : 1;
}

/** The check and its context; undefined where something is wrong with either, which is all told. */
async function prepare(
  options: InteractionOptions,
  io: Io,
  definitions: () => TypeSource,
  load: (root: string) => Promise<Interactions>,
  problems: Diagnostic[],
): Promise<{ check: InteractionCheck; context: object } | undefined> {
  try {
    const interactions = await load(resolve(io.cwd, options.root));
    const check = findCheck(options.interaction, interactions);
    const context = await readContext(options, interactions, io, definitions, problems);
    if (typeof check !== 'function') problems.push(check);
    return typeof check === 'function' && context ? { check, context } : undefined;
  } catch (error) {
    if (!(error instanceof DiagnosticsError)) throw error;
    problems.push(...error.diagnostics);
    return undefined;
  }
}

function missing({ interaction }: InteractionOptions, why: string): Diagnostic {
  return {
    code: 'interaction.payload',
    severity: 'error',
    message: `there is no payload for ${interaction}: ${why}`,
  };
}
