import { basename } from 'node:path';
import type { Definitions } from '../releases/stu3/definitions/definitions.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { readConfig, type ProjectConfig } from './inputs/config.js';
import { layoutOf } from './inputs/layout.js';
import { readStubs } from './inputs/read-stubs.js';
import { readSources, type FshSource } from './inputs/sources.js';
import type { Stub } from './inputs/stubs.js';

/** A folder of FSH as it was read. */
export interface Project {
  /** Missing where something is wrong with it. */
  config?: ProjectConfig;
  stubs: Stub[];
  /** Whether the list of stubs could be read: without it, whatever refers to one looks wrong. */
  isComplete: boolean;
  sources: FshSource[];
  /** What is wrong with the configuration, the list of stubs and the bytes of the FSH. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a project's files.
 *
 * @param folder holds `sushi-config.yaml`, `.fsh` files at any depth, and `stubs.yaml` where there are stubs
 * @param shownAs the folder's name in diagnostics and provenance; by default its own
 */
export function readProject(folder: string, definitions: Definitions, shownAs = basename(folder)): Project {
  const layout = layoutOf(folder, shownAs);
  const { config, diagnostics } = readConfig(
    layout.config.path,
    layout.config.shownAs,
    definitions.coreTypes,
  );
  const { stubs, ...listed } = readStubs(layout.stubs.path, layout.stubs.shownAs, definitions);
  diagnostics.push(...listed.diagnostics);
  const { path, shownAs: name } = layout.sources;
  const { sources, ...read } = readSources(path, name, config?.version ?? '');
  diagnostics.push(...read.diagnostics);
  if (config && sources.length === 0) diagnostics.push(noSources(name));
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
