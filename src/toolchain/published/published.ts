import type { FhirResource, StructureDefinition } from '../releases/fhir-types.js';
import type { Definitions, ReleaseStructure } from '../releases/release.js';
import { Snapshots, type SnapshotInput } from '../snapshot/snapshots.js';
import type { Diagnostic } from '../text/diagnostics.js';
import { locateDependencies, type Dependency } from './dependencies.js';
import { malformed } from './malformed.js';
import { repairStructure } from './repair.js';
import { readInputFiles, type PublishedResource } from './input-files.js';
import { readResource } from './read-resource.js';
import { withDefinitions } from './with-definitions.js';

/** Inputs of a project besides its FSH. */
export interface Published {
  /** Resources of `input/`; StructureDefinitions as they are written, with or without snapshots. */
  own: PublishedResource[];
  /** The core and the packages that the project depends on. */
  definitions: Definitions;
  diagnostics: Diagnostic[];
}

interface PublishedOptions {
  /** Holds `input/`. */
  root: string;
  /** The configuration, named in diagnostics. */
  configFile: string;
  /** Finds a value of the configuration. */
  placeOf?: (path: readonly string[]) => { line?: number; column?: number };
  dependencies: readonly Dependency[];
}

/** Reads what a project has beside its FSH: `input/`, and the packages that it depends on. */
export function readPublished(options: PublishedOptions, core: Definitions): Published {
  const packages = readDependencies(options, core);
  const input = readInputFiles(options.root, core);
  return {
    own: input.resources,
    definitions: packages.definitions,
    diagnostics: [...packages.diagnostics, ...input.diagnostics],
  };
}

/** Definitions of packages are somebody else's: a faulty one causes a warning and is left out. */
function readDependencies(
  { root, configFile, placeOf, dependencies }: PublishedOptions,
  core: Definitions,
): { definitions: Definitions; diagnostics: Diagnostic[] } {
  if (dependencies.length === 0) return { definitions: core, diagnostics: [] };
  const { packages, diagnostics } = locateDependencies(dependencies, {
    root,
    file: configFile,
    ...(placeOf && { placeOf }),
  });
  const read = definitionsOfPackages(packages, core);
  return { definitions: read.definitions, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** The core and the definitions of packages. */
export function definitionsOfPackages(
  packages: readonly { files: ReadonlyMap<string, () => Uint8Array>; shownAs: string }[],
  core: Definitions,
): { definitions: Definitions; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const resources: { resource: FhirResource; file: string }[] = [];
  for (const { files, shownAs } of packages) {
    for (const [name, bytes] of files) {
      const file = `${shownAs}/${name}`;
      const read = readResource(bytes(), file, core, { repair: true });
      if (read.resource) resources.push({ resource: read.resource, file });
      diagnostics.push(...read.diagnostics.filter((d) => d.code !== 'published.no-resource').map(asWarning));
    }
  }
  for (const { resource, file } of resources) {
    if (resource.resourceType === 'StructureDefinition')
      diagnostics.push(...malformed(resource, file).map(asWarning));
  }
  const others = resources.filter(({ resource }) => resource.resourceType !== 'StructureDefinition');
  const structures = resources.flatMap(({ resource, file }) =>
    resource.resourceType === 'StructureDefinition' && malformed(resource, file).length === 0
      ? [{ resource, file }]
      : [],
  );
  const byUrl = new Map(structures.map(({ resource }) => [resource.url, resource]));
  const inputs = structures.map(({ resource, file }): SnapshotInput => {
    const repaired = repairStructure(
      resource,
      file,
      core,
      (url) => byUrl.get(url) ?? core.structureDefinition(url),
    );
    diagnostics.push(...repaired.diagnostics);
    return { structure: repaired.structure as unknown as ReleaseStructure, file, isLenient: true };
  });
  const made = makeSnapshots(inputs, core);
  diagnostics.push(...made.diagnostics.map(asWarning));
  const definitions = withDefinitions(core, [...made.structures, ...others.map((o) => o.resource)]);
  return { definitions, diagnostics };
}

export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === 'error' ? { ...diagnostic, severity: 'warning' } : diagnostic;
}

/** The definitions of a set with their snapshots; those for which none can be made are left out, and reported. */
export function makeSnapshots(
  inputs: readonly SnapshotInput[],
  definitions: Definitions,
): { structures: StructureDefinition[]; diagnostics: Diagnostic[] } {
  const snapshots = new Snapshots(inputs, {
    definition: (key) => definitions.structureDefinition(key) as unknown as ReleaseStructure | undefined,
  });
  const structures = inputs.flatMap(({ structure }) => snapshots.result(structure.url)?.structure ?? []);
  return {
    structures: structures as unknown as StructureDefinition[],
    diagnostics: snapshots.diagnostics,
  };
}
