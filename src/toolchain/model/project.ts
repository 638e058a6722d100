import { withoutVersion } from '../text/canonical.js';
import type {
  CodeSystem,
  FhirResource,
  OperationDefinition,
  StructureDefinition,
  ValueSet,
} from '../releases/fhir-types.js';
import type { Definitions } from '../releases/release.js';
import { CoreModels } from './core.js';
import type { TerminologyLookups } from './expand.js';
import { listedSystems } from '../releases/release.js';
import { operationModel } from './operation.js';
import { profileModel, type StructureSource } from './profile.js';
import { reachedFrom } from './reach.js';
import { codeSystemModel, valueSetModel } from './terminology.js';
import type {
  ElementModel,
  ProfileModel,
  ProjectModel,
  SourceLocation,
  StubModel,
  ValueSetModel,
} from './types.js';
import { correctTypeBases } from './type-bases.js';
import { requireUniqueNames, tellApart } from './unique-names.js';

/** Input of a project's model: its configuration and its STU3 resources with their source positions. */
export interface ProjectInput {
  id: string;
  canonical: string;
  version: string;
  fhirVersion: string;
  title?: string | undefined;
  publisher?: string | undefined;
  license?: string | undefined;
  stubs: readonly StubModel[];
  resources: readonly {
    resource: FhirResource;
    source?: SourceLocation;
    elements?: StructureSource['elements'];
    invariants?: StructureSource['invariants'];
  }[];
}

/** The model of a whole project; the core's definitions supply what the project's own refer to. */
export function projectModel(
  input: ProjectInput,
  definitions: Definitions,
  core = new CoreModels(definitions),
): ProjectModel {
  const own = byUrl(input.resources);
  const of = <T extends FhirResource>(type: T['resourceType']) =>
    [...own.values()].filter((r): r is Owned<T> => r.resource.resourceType === type);
  const profiles = of<StructureDefinition>('StructureDefinition').map((r) =>
    correctTypeBases(
      profileModel(
        r.resource,
        r.source && { definition: r.source, elements: r.elements ?? {}, invariants: r.invariants },
      ),
      core,
    ),
  );
  tellApart(profiles);
  requireUniqueNames(profiles, 'id');
  const { types, coreProfiles } = reachedFrom(profiles, definitions, core);
  const lookups: TerminologyLookups = {
    valueSet: (url) =>
      (own.get(`ValueSet ${url}`)?.resource as ValueSet | undefined) ?? definitions.valueSet(url),
    codeSystem: (url) =>
      (own.get(`CodeSystem ${url}`)?.resource as CodeSystem | undefined) ?? definitions.codeSystem(url),
    listedCodes: (url) => listedSystems().get(url),
  };
  return {
    id: input.id,
    canonical: input.canonical,
    version: input.version,
    fhirVersion: input.fhirVersion,
    title: input.title ?? input.id,
    ...(input.publisher !== undefined && { publisher: input.publisher }),
    ...(input.license !== undefined && { license: input.license }),
    profiles,
    types,
    coreProfiles,
    valueSets: valueSetsOf(
      of<ValueSet>('ValueSet'),
      [...profiles, ...coreProfiles, ...Object.values(types)],
      lookups,
    ),
    codeSystems: of<CodeSystem>('CodeSystem').map(({ resource, source }) =>
      codeSystemModel(resource, source),
    ),
    operations: of<OperationDefinition>('OperationDefinition').map(({ resource, source }) =>
      operationModel(resource, source),
    ),
    stubs: input.stubs.map(({ url, type }) => ({ url, type })),
  };
}

interface Owned<T extends FhirResource> {
  resource: T;
  source?: SourceLocation;
  elements?: StructureSource['elements'];
  invariants?: StructureSource['invariants'];
}

/** By type and canonical, in code-unit order of the canonicals. */
function byUrl(resources: ProjectInput['resources']): Map<string, ProjectInput['resources'][number]> {
  const urlOf = (r: FhirResource) => (r as { url?: string }).url;
  const canonical = resources.filter(({ resource }) => urlOf(resource) !== undefined);
  const sorted = [...canonical].sort((a, b) => (urlOf(a.resource)! < urlOf(b.resource)! ? -1 : 1));
  return new Map(sorted.map((r) => [`${r.resource.resourceType} ${urlOf(r.resource)}`, r]));
}

/** The project's own value sets, and those of others that a checked binding names. */
function valueSetsOf(
  own: readonly Owned<ValueSet>[],
  models: readonly ProfileModel[],
  lookups: TerminologyLookups,
): ValueSetModel[] {
  const found = new Map<string, ValueSetModel>();
  for (const { resource, source } of own) found.set(resource.url!, valueSetModel(resource, lookups, source));
  tellApart([...found.values()]);
  requireUniqueNames([...found.values()], 'url');
  for (const url of boundValueSets(models)) {
    const valueSet = found.has(url) ? undefined : lookups.valueSet(url);
    if (valueSet) found.set(url, valueSetModel(valueSet, lookups));
  }
  return [...found.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Canonicals of the value sets that checked bindings name. */
export function boundValueSets(models: readonly ProfileModel[]): Set<string> {
  const urls = new Set<string>();
  const visit = (element: ElementModel) => {
    const { binding } = element;
    if (binding && (binding.strength === 'required' || binding.strength === 'extensible')) {
      for (const url of [binding.valueSet, binding.maxValueSet]) if (url) urls.add(withoutVersion(url));
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  for (const model of models) visit(model.root);
  return urls;
}
