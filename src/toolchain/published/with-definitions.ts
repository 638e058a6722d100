import type { CodeSystem, FhirResource, StructureDefinition, ValueSet } from 'fhir/r3.js';
import type { Definitions } from '../releases/stu3/definitions/definitions.js';
import { DefinitionStore } from '../releases/stu3/definitions/store.js';
import type { Stu3Structure } from '../releases/stu3/shapes.js';
import { upStructure } from '../releases/stu3/up.js';

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
    stu3: DefinitionStore.join(base.stu3, DefinitionStore.of(distinct)),
    r4Shape: DefinitionStore.join(base.r4Shape, DefinitionStore.of(distinct.map(inR4Shape))),
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

function inR4Shape(resource: FhirResource): object {
  if (resource.resourceType !== 'StructureDefinition') return resource;
  return upStructure(resource as unknown as Stu3Structure);
}

function withoutVersion(canonical: string): string {
  return canonical.split('|', 1)[0]!;
}
