import type { FhirResource } from '../releases/fhir-types.js';
import { downStructure, type AuthoringStructure } from '../releases/release.js';
import type { SourceLocation } from '../model/types.js';
import type { ProjectConfig } from './inputs/config.js';
import { inOrder, type CompiledResource } from './compiled.js';
import { structureSource } from './element-sources.js';
import { placeOf } from './places.js';
import { takePublishedNames } from './published-names.js';
import { sushiExport, utils, type FshStructure, type SushiLocation, type Tank } from './sushi.js';

type Json = Record<string, unknown>;

interface FshDefinition {
  id: string;
  name: string;
  sourceInfo: object;
  rules: unknown[];
}

/** The source of definitions that are not in the FSH: ours, or SUSHI's own loader. */
export type ExternalDefinitions = object;

/** Runs SUSHI's exporters over the tank and takes what they make to STU3, in code-unit order of type and id. */
export function exportTank(
  tank: Tank,
  external: ExternalDefinitions,
  config: ProjectConfig,
): CompiledResource[] {
  const pkg = new sushiExport.Package(tank.config);
  const fisher = new utils.MasterFisher(tank, external as never, pkg);
  const exporter = new sushiExport.FHIRExporter(tank, pkg, fisher);
  applyInsertRules(exporter);
  const names = takePublishedNames(tank);
  exporter.export();

  const compiled: CompiledResource[] = [];
  const invariants = invariantPlaces(tank);
  const structures = byName(tank.getAllStructureDefinitions() as unknown as FshDefinition[]);
  for (const sd of [...pkg.profiles, ...pkg.extensions, ...pkg.logicals, ...pkg.resources]) {
    const fsh = structures.get(String(sd.name)) as unknown as (FshDefinition & FshStructure) | undefined;
    const json = downStructure(sd.toJSON(true) as unknown as AuthoringStructure, config.fhirVersion);
    const source = fsh && structureSource(sd, fsh, fisher);
    compiled.push({
      resource: renamed(json as unknown as Json, names),
      usage: 'definition',
      name: String(sd.name),
      ...(source && { source: source.definition, elements: source.elements, invariants }),
    });
  }
  const terminology = byName([
    ...tank.getAllValueSets(),
    ...tank.getAllCodeSystems(),
  ] as unknown as FshDefinition[]);
  for (const item of [...pkg.valueSets, ...pkg.codeSystems]) {
    const fsh = terminology.get(String(item.name));
    const json = withoutInferredCount(item.toJSON() as Json, fsh);
    compiled.push(definition(renamed(withVersion(json, config.version), names), fsh, String(item.name)));
  }
  const instances = byName(tank.getAllInstances() as unknown as FshDefinition[]);
  for (const instance of pkg.instances) {
    const { usage, name = String(instance.id) } = instance._instanceMeta;
    if (usage === 'Inline') continue;
    const json = instance.toJSON() as Json;
    const isDefinition = usage === 'Definition';
    const isVersioned = isDefinition && hasVersion(String(json['resourceType']), fisher);
    const resource = (isVersioned ? withVersion(json, config.version) : json) as unknown as FhirResource;
    compiled.push({
      ...definition(resource, instances.get(name), name),
      usage: isDefinition ? 'definition' : 'example',
    });
  }
  return inOrder(compiled);
}

/** SUSHI inserts RuleSets at the start of its export; this does it earlier, so that their rules can be read. */
function applyInsertRules(exporter: InstanceType<typeof sushiExport.FHIRExporter>): void {
  const parts = exporter as unknown as Record<string, { applyInsertRules(): void }>;
  for (const part of ['structureDefinition', 'codeSystem', 'valueSet', 'instance', 'mapping']) {
    parts[`${part}Exporter`]!.applyInsertRules();
  }
}

function byName(definitions: readonly FshDefinition[]): Map<string, FshDefinition> {
  return new Map(definitions.map((definition) => [definition.name, definition]));
}

function definition(resource: FhirResource, fsh: FshDefinition | undefined, name: string): CompiledResource {
  const source = placeOf(fsh?.sourceInfo);
  return { resource, usage: 'definition', name, ...(source && { source }) };
}

function renamed(json: Json, names: ReadonlyMap<string, string>): FhirResource {
  const name = names.get(String(json['name']));
  return (name === undefined ? json : { ...json, name }) as unknown as FhirResource;
}

/** Source position of each invariant by key: its errors belong there, whichever profiles obey it. */
function invariantPlaces(tank: Tank): Record<string, SourceLocation> {
  const places: Record<string, SourceLocation> = {};
  for (const { name, sourceInfo } of tank.getAllInvariants()) {
    const place = placeOf(sourceInfo as SushiLocation);
    if (place) places[name] = place;
  }
  return places;
}

/** SUSHI counts a code system's concepts; STU3's published ones carry no count unless the author gave one. */
function withoutInferredCount(json: Json, fsh: FshDefinition | undefined): Json {
  const { count, ...rest } = json;
  const isAuthored = fsh?.rules.some((rule) => (rule as { caretPath?: string }).caretPath === 'count');
  return isAuthored ? { ...rest, count } : rest;
}

/** True if resources of a type have a version: in STU3, a NamingSystem has none. */
function hasVersion(type: string, fisher: InstanceType<typeof utils.MasterFisher>): boolean {
  const found = fisher.fishForFHIR(type, utils.Type.Resource) as
    { snapshot?: { element: { path: string }[] } } | undefined;
  return found?.snapshot?.element.some(({ path }) => path === `${type}.version`) ?? false;
}

/** Every conformance resource has the project's version; one that the author gave stays. */
function withVersion(resource: Json, version: string): Json {
  if (resource['version'] !== undefined) return resource;
  const { resourceType, id, url, ...rest } = resource;
  return {
    resourceType,
    ...(id !== undefined && { id }),
    ...(url !== undefined && { url }),
    version,
    ...rest,
  };
}
