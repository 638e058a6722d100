import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FhirResource } from 'fhir/r3.js';
import { parseConformance } from '../../../src/toolchain/diff/load/parse.js';
import type { Definitions } from '../../../src/toolchain/releases/stu3/definitions/definitions.js';
import type { ReleaseStructure } from '../../../src/toolchain/releases/stu3/shapes.js';
import type { SnapshotInput } from '../../../src/toolchain/snapshot/snapshots.js';

const SHARED = resolve(import.meta.dirname, '../../../../shared');

/** A folder of published definitions beside the repository; undefined, with a warning, if it is not there. */
export function publishedFolder(path: string): string | undefined {
  const folder = join(SHARED, path);
  if (existsSync(folder)) return folder;
  console.warn(`SKIPPED: ${path} is not beside the repository`);
  return undefined;
}

/** The StructureDefinitions of a folder, without what its examples hold. */
export function structuresIn(folder: string, definitions: Definitions): SnapshotInput[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.xml$/.test(file) && !file.startsWith('examples'))
    .sort()
    .flatMap((file) => {
      const { resource } = parseConformance(readFileSync(join(folder, file), 'utf8'), file, definitions, {
        repair: true,
      });
      return resource?.resourceType === 'StructureDefinition'
        ? [{ structure: resource as unknown as ReleaseStructure, file }]
        : [];
    });
}

export function resourcesOf(structures: readonly (ReleaseStructure | undefined)[]): FhirResource[] {
  return structures.filter((s) => s !== undefined) as unknown as FhirResource[];
}
