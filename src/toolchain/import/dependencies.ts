import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CORE_PACKAGES, locateDependencies, type LocatedPackage } from '../published/dependencies.js';
import { filesOf } from '../published/package-files.js';
import { asWarning, definitionsOfPackages } from '../published/published.js';
import type { Definitions } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { ProjectFiles } from '../project/project-files.js';
import type { ImportSource } from './source.js';

/** The packages that a published set depends on, as far as they are available. */
export interface SetDependencies {
  /** The core and the definitions of the packages. */
  definitions: Definitions;
  /** Version by name of those that were found, for the configuration. */
  found: Readonly<Record<string, string>>;
  /** Likewise of the others. */
  missing: Readonly<Record<string, string>>;
  /** The packages that lie beside the set, copied to `packages/` of the project. One in the user's cache stays there. */
  files: ProjectFiles;
  /** Warnings. */
  diagnostics: Diagnostic[];
}

/**
 * Finds the packages that a set's manifest names: beside the set, as a folder or a `.tgz`, in `packages/` there, or in the user's FHIR
 * cache. Nothing is fetched.
 *
 * @param path of the set
 */
export function dependenciesOf({ manifest }: ImportSource, path: string, core: Definitions): SetDependencies {
  const named = Object.entries(manifest?.dependencies ?? {})
    .filter(([name]) => !CORE_PACKAGES.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const result = {
    found: {} as Record<string, string>,
    missing: {} as Record<string, string>,
    files: new Map() as ProjectFiles,
  };
  if (named.length === 0) return { ...result, definitions: core, diagnostics: [] };
  const { packages, diagnostics } = locateDependencies(
    named.map(([name, version]) => ({ name, version: String(version) })),
    { root: dirname(path), file: 'package.json', beside: dirname(path) },
  );
  const names = new Set(packages.map(({ name }) => name));
  for (const [name, version] of named)
    (names.has(name) ? result.found : result.missing)[name] = String(version);
  for (const one of packages) if (one.isBeside) copy(one, result.files);
  const read = definitionsOfPackages(packages, core);
  return {
    ...result,
    definitions: read.definitions,
    diagnostics: [...diagnostics.map(asWarning), ...read.diagnostics],
  };
}

function copy({ name, version, path }: LocatedPackage, files: ProjectFiles): void {
  const stem = version === undefined ? name : `${name}#${version}`;
  if (statSync(path).isFile()) {
    files.set(`packages/${stem}.tgz`, readFileSync(path));
    return;
  }
  for (const [file, read] of filesOf(path)) files.set(`packages/${stem}/${file}`, read());
}
