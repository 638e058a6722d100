import { resolve } from 'node:path';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import { readContext } from './interaction/context.js';
import {
  findCheck,
  type InteractionCheck,
  type Interactions,
  loadInteractions,
} from './interaction/interactions.js';
import type { InteractionOptions } from './interaction/options.js';
import { type InteractionVerdict, renderInteraction } from './interaction/render.js';
import { tell } from './diagnostics.js';
import type { Io } from './io.js';
import { diagnosticsOf, readInput, resourcesOf, type LoadTypes } from './validate/inputs.js';
import { redactedDiagnostic } from './validate/redacted.js';

interface InteractionTools {
  io: Io;
  definitions: LoadTypes;
  load?(root: string): Promise<Interactions>;
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
  definitions: LoadTypes,
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
