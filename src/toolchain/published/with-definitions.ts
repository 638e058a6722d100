import { withoutVersion } from '../text/canonical.js';
import type { CodeSystem, FhirResource, StructureDefinition, ValueSet } from '../releases/fhir-types.js';
import {
  type Definitions,
  DefinitionStore,
  type ReleaseStructure,
  upStructure,
} from '../releases/release.js';

/**
 * The core's definitions and others beside them, which are found wherever the core's are.
 *
 * @param resources StructureDefinitions with snapshots, value sets, code systems, and any others, which only SUSHI looks for; of two with one
 * canonical the first one counts, and the core's before all
 */
export function withDefinitions(base: Definitions, resources: readonly FhirResource[]): Definitions {
  if (resources.length === 0) return base;
  const byKey = new Map<string, FhirResource>();
  for (const resource of resources) {
    const { url } = resource as { url?: string };
    const key = `${resource.resourceType} ${url}`;
    if (url !== undefined && !byKey.has(key)) byKey.set(key, resource);
  }
  const distinct = [...byKey.values()].filter((resource) => !isCore(base, resource));
  const find = <T>(type: string, url: string) => byKey.get(`${type} ${withoutVersion(url)}`) as T | undefined;
  return {
    ...base,
    core: DefinitionStore.join(base.core, DefinitionStore.of(distinct)),
    authoring: DefinitionStore.join(base.authoring, DefinitionStore.of(distinct.map(inAuthoringShape))),
    structureDefinition: (key) =>
      base.structureDefinition(key) ?? find<StructureDefinition>('StructureDefinition', key),
    valueSet: (url) => base.valueSet(url) ?? find<ValueSet>('ValueSet', url),
    codeSystem: (url) => base.codeSystem(url) ?? find<CodeSystem>('CodeSystem', url),
  };
}

function isCore(base: Definitions, resource: FhirResource): boolean {
  const { url } = resource as { url: string };
  switch (resource.resourceType) {
    case 'StructureDefinition':
      return base.structureDefinition(url) !== undefined;
    case 'ValueSet':
      return base.valueSet(url) !== undefined;
    case 'CodeSystem':
      return base.codeSystem(url) !== undefined;
    default:
      return false;
  }
}

function inAuthoringShape(resource: FhirResource): object {
  if (resource.resourceType !== 'StructureDefinition') return resource;
  return upStructure(resource as unknown as ReleaseStructure);
}
