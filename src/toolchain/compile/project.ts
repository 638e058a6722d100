import { basename } from 'node:path';
import type { Definitions } from '../releases/release.js';
import type { Dependency } from '../published/dependencies.js';
import { readPublished, type Published } from '../published/published.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { readConfig, type ProjectConfig } from './inputs/config.js';
import { configPlaces } from './inputs/config-places.js';
import { layoutOf } from './inputs/layout.js';
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
  /** Definitions and examples beside the FSH. */
  published: Published;
  /** Errors of the configuration, of the list of stubs and of the encoding of FSH files. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a project's files.
 *
 * @param folder holds `sushi-config.yaml`, `.fsh` files at any depth, and `stubs.yaml` where there are stubs
 * @param shownAs the folder's name in diagnostics and provenance; by default its own
 * @param root holds `input/`, and what the paths of dependencies are relative to; without it, there is only FSH
 */
export function readProject(
  folder: string,
  definitions: Definitions,
  shownAs = basename(folder),
  root?: string,
): Project {
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
  const published =
    root === undefined
      ? nothing(definitions)
      : readPublished(
          {
            root,
            configFile: layout.config.shownAs,
            placeOf: configPlaces(layout.config.path),
            dependencies: dependenciesOf(config),
          },
          definitions,
        );
  diagnostics.push(...published.diagnostics);
  if (config && sources.length === 0 && !hasFiles(published)) diagnostics.push(noSources(name));
  return {
    ...(config && { config }),
    stubs: stubs ?? [],
    isComplete: stubs !== undefined,
    sources,
    published,
    diagnostics,
  };
}

function hasFiles({ own, diagnostics }: Published): boolean {
  return own.length > 0 || diagnostics.some(({ code }) => !code.startsWith('dependency.'));
}

function nothing(definitions: Definitions): Published {
  return { own: [], definitions, diagnostics: [] };
}

function dependenciesOf(config: ProjectConfig | undefined): Dependency[] {
  return Object.entries(config?.dependencies ?? {}).map(([name, value]) => {
    if (typeof value !== 'string') {
      const { id, version, path } = value;
      const named = id?.includes('.') ? id : name;
      return { name: named, ...(version !== undefined && { version }), ...(path !== undefined && { path }) };
    }
    return /[/\\]|\.tgz$/.test(value) ? { name, path: value } : { name, version: value };
  });
}

function noSources(folder: string): Diagnostic {
  return {
    code: 'fsh.none',
    severity: 'error',
    message: 'there is no .fsh file, and no published definition in input/',
    file: folder,
    hint: 'name the folder that holds the FSH',
  };
}
