import type { Diagnostic } from '../../text/diagnostics.js';
import type { Io } from '../io.js';
import { diagnosticsOf, readInput, resourcesOf, type LoadTypes } from '../validate/inputs.js';
import type { Interactions } from './interactions.js';

/** Context of an interaction, as given on the command line. */
export interface ContextOptions {
  slots?: string;
  stored?: string;
  locations?: string;
  participants?: string;
  sent?: string;
  status?: string;
  now?: string;
  request?: string;
  ifMatch?: string;
  offers?: string;
  pds?: string;
}

/** Says that there is no such resource or header, which is not the same as nothing said. */
const NONE = 'none';

interface Resource {
  resourceType: string;
  entry?: { resource?: Resource }[];
}

const FILES = ['slots', 'stored', 'locations', 'participants', 'sent'] as const;

/** Reads the files that the command line names and makes a context of it all; undefined where something is wrong. */
export async function readContext(
  options: ContextOptions,
  interactions: Interactions,
  io: Io,
  definitions: LoadTypes,
  problems: Diagnostic[],
): Promise<object | undefined> {
  const before = problems.length;
  const { now, request, ifMatch, offers, pds, status, stored } = options;
  const given: Record<string, unknown> = { now, request, ifMatch: ifMatch === NONE ? null : ifMatch, status };
  for (const key of FILES) {
    const file = options[key];
    if (key === 'stored' && stored === NONE) given[key] = null;
    else if (file !== undefined)
      given[key] = await resourcesIn(file, interactions, io, definitions, problems);
  }
  if (offers !== undefined) given['offers'] = jsonIn(offers, 'limits by slot id, as JSON', io, problems);
  if (pds !== undefined)
    given['pds'] = jsonIn(pds, 'a record of the national demographics service, as JSON', io, problems);
  if (problems.slice(before).some((d) => d.severity === 'error')) return undefined;
  try {
    return interactions.contextOf(
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    problems.push({
      code: 'interaction.context',
      severity: 'error',
      message: error.message,
      hint: 'see `--help` for what each option takes',
    });
    return undefined;
  }
}

/**
 * The resources of a file; of a Bundle, those in it. Each must be valid, since other resources are held against it. The Bundle itself is
 * not judged: an answer to a search may leave out what a Bundle by itself needs.
 */
async function resourcesIn(
  file: string,
  { validate }: Interactions,
  io: Io,
  definitions: LoadTypes,
  problems: Diagnostic[],
): Promise<Resource[]> {
  const readings = await readInput(file, io, definitions);
  problems.push(...readings.flatMap(diagnosticsOf));
  const resources = resourcesOf(readings).flatMap(({ resource }) => partsOf(resource as unknown as Resource));
  for (const resource of resources) {
    const error = validate(resource).issues.find((issue) => issue.severity === 'error');
    if (error) {
      const message = `it is not valid, so nothing can be judged by it: ${error.expression}: ${error.message}`;
      problems.push({
        code: 'interaction.context',
        severity: 'error',
        message,
        file,
        hint: `npm run validate -- ${file}`,
      });
    }
  }
  return resources;
}

function partsOf(resource: Resource): Resource[] {
  const { resourceType, entry } = resource;
  if (resourceType !== 'Bundle' || !Array.isArray(entry)) return [resource];
  return entry.flatMap((e) => (e?.resource ? [e.resource] : []));
}

function jsonIn(file: string, hint: string, io: Io, problems: Diagnostic[]): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(io.readFile(file)));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const message = isMissing ? 'the file does not exist' : `it is not JSON: ${(error as Error).message}`;
    problems.push({
      code: 'interaction.context',
      severity: 'error',
      message,
      file,
      hint,
    });
    return undefined;
  }
}
