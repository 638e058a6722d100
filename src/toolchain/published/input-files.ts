import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FhirResource } from '../releases/fhir-types.js';
import { globSync } from 'tinyglobby';
import type { Definitions } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { TextPlace } from '../text/place.js';
import { placesIn } from './places.js';
import { readResource } from './read-resource.js';

/**
 * Folders of `input/` that hold resources, as SUSHI and the IG Publisher name them.
 * https://fshschool.org/docs/sushi/project/
 */
const FOLDERS = [
  'capabilities',
  'examples',
  'extensions',
  'maps',
  'models',
  'operations',
  'profiles',
  'resources',
  'vocabulary',
];

/** Resource types that define something; a resource of any other type is an example. */
export const DEFINING = new Set([
  'ActivityDefinition',
  'CapabilityStatement',
  'CodeSystem',
  'CompartmentDefinition',
  'ConceptMap',
  'DataElement',
  'ExpansionProfile',
  'GraphDefinition',
  'ImplementationGuide',
  'Library',
  'Measure',
  'MessageDefinition',
  'NamingSystem',
  'OperationDefinition',
  'PlanDefinition',
  'Questionnaire',
  'SearchParameter',
  'ServiceDefinition',
  'StructureDefinition',
  'StructureMap',
  'TestScript',
  'ValueSet',
]);

/** A resource of the project that is not written in FSH. */
export interface PublishedResource {
  resource: FhirResource;
  /** Relative to the project's root, with forward slashes. */
  file: string;
  usage: 'definition' | 'example';
  /** Finds where the file states a value. */
  placeOf?: (value: string) => TextPlace;
}

/**
 * Reads the published resources of a project: XML and JSON below `input/`, beside FSH or instead of it, in code-unit order of their paths.
 *
 * @param root holds `input/`; nothing is read if it does not
 */
export function readInputFiles(
  root: string,
  definitions: Definitions,
): { resources: PublishedResource[]; diagnostics: Diagnostic[] } {
  const resources: PublishedResource[] = [];
  const diagnostics: Diagnostic[] = [];
  if (!existsSync(join(root, 'input'))) return { resources, diagnostics };
  const files = globSync(
    FOLDERS.map((folder) => `input/${folder}/**/*.{json,xml}`),
    { cwd: root, onlyFiles: true },
  )
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  for (const file of files) {
    const bytes = readFileSync(join(root, file));
    const read = readResource(bytes, file, definitions, { repair: true });
    diagnostics.push(...read.diagnostics);
    if (!read.resource) continue;
    const isExample = file.startsWith('input/examples/') || !DEFINING.has(read.resource.resourceType);
    if (!isExample) diagnostics.push(...unnamed(read.resource, file));
    resources.push({
      resource: withId(read.resource),
      file,
      usage: isExample ? 'example' : 'definition',
      placeOf: placesIn(bytes),
    });
  }
  return { resources, diagnostics };
}

/** A warning for a value set or code system that nothing can refer to. */
function unnamed(resource: FhirResource, file: string): Diagnostic[] {
  const { resourceType } = resource;
  const isTerminology = resourceType === 'ValueSet' || resourceType === 'CodeSystem';
  if (!isTerminology || (resource as { url?: unknown }).url !== undefined) return [];
  return [
    {
      code: 'published.incomplete',
      severity: 'warning',
      message: `${resource.id ?? `the ${resourceType}`}: it has no url, so that nothing can refer to it`,
      file,
      line: 1,
      column: 1,
      hint: `give the ${resourceType} a url`,
    },
  ];
}

/** Many publish definitions without ids: the tail of the canonical names them anyway. STU3: http://hl7.org/fhir/STU3/datatypes.html#id */
export function withId(resource: FhirResource): FhirResource {
  const { url } = resource as { url?: string };
  if (resource.id !== undefined || url === undefined) return resource;
  const { resourceType, ...rest } = resource;
  const tail = url.slice(Math.max(url.lastIndexOf('/'), url.lastIndexOf(':')) + 1);
  const id = tail.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 64);
  return { resourceType, id, ...rest } as FhirResource;
}
