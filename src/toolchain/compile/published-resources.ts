import type { FhirResource, StructureDefinition } from '../releases/fhir-types.js';
import { malformed } from '../published/malformed.js';
import type { PublishedResource } from '../published/input-files.js';
import { repairStructure } from '../published/repair.js';
import { asWarning } from '../published/published.js';
import { withDefinitions } from '../published/with-definitions.js';
import type { Definitions, ReleaseStructure } from '../releases/release.js';
import { Snapshots } from '../snapshot/snapshots.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { CompiledResource } from './compiled.js';
import type { ProjectConfig } from './inputs/config.js';
import { withDistinctIds } from './published-ids.js';
import type { Project } from './project.js';

/** Definitions that FSH can refer to: the core, packages, and the project's own published ones. */
export function definitionsForFsh({ published, config }: Project): Definitions {
  const { definitions, own } = published;
  if (own.length === 0) return definitions;
  // what derives from FSH is not known yet, and reported when it is
  const { structures } = withSnapshots(own, definitions, config);
  const others = own.filter((it) => it.usage === 'definition' && !isStructure(it.resource));
  return withDefinitions(definitions, [...structures.values(), ...others.map((it) => it.resource)]);
}

/**
 * The published resources of a project as results of its compilation.
 *
 * @param fsh what the FSH defines: published definitions may derive from it
 */
export function compiledPublished(
  { published, config }: Project,
  fsh: readonly CompiledResource[],
): { resources: CompiledResource[]; diagnostics: Diagnostic[] } {
  const { own } = published;
  if (own.length === 0) return { resources: [], diagnostics: [] };
  const defined = fsh.filter((it) => it.usage === 'definition').map((it) => it.resource);
  const definitions = withDefinitions(published.definitions, defined);
  const { structures, problems } = withSnapshots(own, definitions, config);
  const resources = own.flatMap(({ resource, file, usage, placeOf }): CompiledResource[] => {
    const made = isStructure(resource) ? structures.get(resource) : resource;
    if (!made) return [];
    const isForeign = usage === 'definition' && !isOwn(made, config);
    const found = isForeign ? (problems.get(resource) ?? []) : [];
    return [
      {
        resource: made,
        usage,
        name: String(made.id),
        source: { file, line: 1, column: 1 },
        ...(placeOf && { placeOf }),
        ...(isForeign && { isForeign }),
        ...(found.length > 0 && { notChecked: found.map((d) => d.message) }),
      },
    ];
  });
  const distinct = withDistinctIds(resources);
  return {
    resources: distinct.resources,
    diagnostics: [...[...problems.values()].flat(), ...distinct.diagnostics],
  };
}

function withSnapshots(
  own: readonly PublishedResource[],
  definitions: Definitions,
  config: ProjectConfig | undefined,
): { structures: Map<FhirResource, StructureDefinition>; problems: Map<FhirResource, Diagnostic[]> } {
  const structures = new Map<FhirResource, StructureDefinition>();
  const problems = new Map<FhirResource, Diagnostic[]>();
  const all = own.filter(({ resource }) => isStructure(resource));
  const faults = new Map(
    all.map(({ resource, file }) => [resource, malformed(resource as StructureDefinition, file)]),
  );
  const inputs = all.filter(({ resource }) => faults.get(resource)!.length === 0);
  const byUrl = new Map(
    inputs.map(({ resource }) => [(resource as StructureDefinition).url, resource as StructureDefinition]),
  );
  const repaired = new Map(
    inputs.map(({ resource, file }) => [
      resource,
      repairStructure(
        resource as StructureDefinition,
        file,
        definitions,
        (url) => byUrl.get(url) ?? definitions.structureDefinition(url),
      ),
    ]),
  );
  const snapshots = new Snapshots(
    inputs.map(({ resource, file, placeOf }) => ({
      structure: repaired.get(resource)!.structure as unknown as ReleaseStructure,
      file,
      ...(placeOf && { placeOf }),
      isLenient: !isOwn(resource, config),
    })),
    { definition: (key) => definitions.structureDefinition(key) as unknown as ReleaseStructure | undefined },
  );
  for (const { resource } of all) {
    const isLenient = !isOwn(resource, config);
    const { url } = resource as StructureDefinition;
    const found = [...faults.get(resource)!, ...(repaired.get(resource)?.diagnostics ?? [])];
    const made = faults.get(resource)!.length > 0 ? undefined : snapshots.result(url)?.structure;
    if (made) structures.set(resource, made as unknown as StructureDefinition);
    found.push(...snapshots.problemsOf(url).map((d) => (isLenient ? d : asFault(d))));
    problems.set(resource, isLenient ? found.map(asWarning) : found);
  }
  return { structures, problems };
}

/** A constraint that is lost is a fault of one's own definition, although a snapshot can be made without it. */
function asFault(diagnostic: Diagnostic): Diagnostic {
  const isLost = ['snapshot.unknown-element', 'snapshot.wrong-root'].includes(diagnostic.code);
  return isLost ? { ...diagnostic, severity: 'error' } : diagnostic;
}

/**
 * True below the configured canonical, unless the configuration says that it is published as it is. Without a canonical it counts as the
 * project's own, unless the project has published definitions.
 */
function isOwn(resource: FhirResource, config: ProjectConfig | undefined): boolean {
  const { url } = resource as { url?: string };
  if (url === undefined) return config !== undefined && !config.published?.length;
  const isBelow = (base: string) => url === base || url?.startsWith(`${base}/`) === true;
  if (config === undefined || (config.published ?? []).some(isBelow)) return false;
  return isBelow(config.canonical);
}

function isStructure(resource: FhirResource): resource is StructureDefinition {
  return resource.resourceType === 'StructureDefinition';
}
