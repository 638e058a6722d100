import { basename, join } from 'node:path';
import type { Definitions } from '../releases/stu3/definitions/definitions.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { readConfig, type ProjectConfig } from './inputs/config.js';
import { readStubs } from './inputs/read-stubs.js';
import { readSources, type FshSource } from './inputs/sources.js';
import type { Stub } from './inputs/stubs.js';

/** A folder of FSH as it was read. */
export interface Project {
  /** Missing where something is wrong with it. */
  config?: ProjectConfig;
  stubs: Stub[];
  /** True if the list of stubs could be read: without it every reference to a stub looks wrong. */
  isComplete: boolean;
  sources: FshSource[];
  /** Errors of the configuration, of the list of stubs and of the encoding of FSH files. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a project's files.
 *
 * @param folder holds `sushi-config.yaml`, `.fsh` files at any depth, and `stubs.yaml` where there are stubs
 * @param shownAs the folder's name in diagnostics and provenance; by default its own
 */
export function readProject(folder: string, definitions: Definitions, shownAs = basename(folder)): Project {
  const inProject = (file: string) => (shownAs ? `${shownAs}/${file}` : file);
  const { config, diagnostics } = readConfig(
    join(folder, 'sushi-config.yaml'),
    inProject('sushi-config.yaml'),
    definitions.coreTypes,
  );
  const { stubs, ...listed } = readStubs(join(folder, 'stubs.yaml'), inProject('stubs.yaml'), definitions);
  diagnostics.push(...listed.diagnostics);
  const { sources, ...read } = readSources(folder, shownAs, config?.version ?? '');
  diagnostics.push(...read.diagnostics);
  if (config && sources.length === 0) diagnostics.push(noSources(shownAs));
  return {
    ...(config && { config }),
    stubs: stubs ?? [],
    isComplete: stubs !== undefined,
    sources,
    diagnostics,
  };
}

function noSources(folder: string): Diagnostic {
  return {
    code: 'fsh.none',
    severity: 'error',
    message: 'there is no .fsh file',
    file: folder,
    hint: 'name the folder that holds the FSH',
  };
}
