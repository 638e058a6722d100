import { Option, type Command } from 'commander';
import type { Format } from '../validate/render.js';
import type { ContextOptions } from './context.js';

export interface InteractionOptions extends ContextOptions {
  interaction: string;
  as?: 'sender' | 'receiver';
  redact?: boolean;
  maxIssues?: number;
  format: Format;
  root: string;
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
