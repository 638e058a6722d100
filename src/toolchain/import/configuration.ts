import { RELEASE } from '../releases/release.js';
import type { ImportedResource } from './source.js';
import type { PackageManifest } from '../published/package-files.js';

/** Configuration of a project for a published set. */
export interface SetConfig {
  id: string;
  canonical: string;
  version: string;
  fhirVersion: string;
  status: string;
}

/**
 * The configuration that most definitions of a set agree with, so that the fewest have to say otherwise. StructureDefinitions decide, if the
 * set has some: value sets and code systems often have the canonicals and versions of others.
 */
export function configurationOf(
  definitions: readonly ImportedResource[],
  manifest: PackageManifest | undefined,
  fallbackId: string,
): SetConfig {
  const structures = definitions.filter(({ resource }) => resource.resourceType === 'StructureDefinition');
  const values = (of: (json: Record<string, unknown>) => unknown) =>
    (structures.length > 0 ? structures : definitions)
      .map(({ resource }) => of(resource as unknown as Record<string, unknown>))
      .filter((it) => typeof it === 'string');
  const bases = values(({ url }) => (typeof url === 'string' ? baseOf(url) : undefined));
  const versions = values(({ fhirVersion }) => fhirVersion);
  return {
    id: manifest?.name ?? fallbackId,
    canonical: mostCommon(bases) ?? manifest?.canonical ?? 'http://example.org/fhir',
    version: mostCommon(values(({ version }) => version)) ?? manifest?.version ?? '0.1.0',
    fhirVersion: versions.includes(RELEASE.versions.at(-1)!)
      ? RELEASE.versions.at(-1)!
      : RELEASE.defaultVersion,
    status: mostCommon(values(({ status }) => status).filter((it) => STATUS.includes(it))) ?? 'draft',
  };
}

/** STU3: http://hl7.org/fhir/STU3/valueset-publication-status.html */
const STATUS = ['draft', 'active', 'retired', 'unknown'];

/** Everything before `/StructureDefinition/…`. */
export function baseOf(url: string): string | undefined {
  return /^(https?:\/\/.+)\/[A-Z][A-Za-z]+\/[^/]+$/.exec(url)?.[1];
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
