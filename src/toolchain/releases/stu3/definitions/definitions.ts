import { withoutVersion } from '../../../text/canonical.js';
import { join } from 'node:path';
import type { CodeSystem, StructureDefinition, ValueSet } from 'fhir/r3.js';
import { packedDefinitions } from '../../../assets.js';
import { cacheFolder, readCached, writeCached } from '../../../cache.js';
import { DiagnosticsError } from '../../../text/diagnostics.js';
import { upConvert } from '../up.js';
import { R4_TYPES, UP_VERSION } from '../meta-model.js';
import { packArchive, unpackArchive, type Archived } from './archive.js';
import { definitionsPackage, readR4Types, readStu3Core } from './package.js';
import type { DefinitionStore } from './store.js';
import { type DefinitionEntry } from './store.js';

/** The FHIR STU3 core definitions, as published and in the shape that SUSHI takes. */
export interface Definitions {
  readonly core: DefinitionStore;
  /** StructureDefinitions in R4's shape; ValueSets and CodeSystems as they are. */
  readonly authoring: DefinitionStore;
  /** By canonical, or by the bare name of a core type (`Slot`, `CodeableConcept`). */
  structureDefinition(canonicalOrType: string): StructureDefinition | undefined;
  valueSet(canonical: string): ValueSet | undefined;
  codeSystem(canonical: string): CodeSystem | undefined;
  /** The core types and resources (`derivation` is not `constraint`), by name, in code-unit order. */
  readonly coreTypes: readonly string[];
}

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Brotli's quality for an archive that only this machine reads: quick to make. The package holds one of the highest. */
const CACHE_QUALITY = 5;
const PACKAGE_QUALITY = 11;

/**
 * Loads the core definitions: from the archive in the package or, in the repository, from one that the first call makes below
 * `node_modules/.cache`. An archive that cannot be written, or is damaged, is made anew and only costs time.
 *
 * @param options.useCache false reads HL7's own bundles
 * @throws DiagnosticsError if the archive of the package is damaged
 */
export function loadDefinitions(options: { useCache?: boolean } = {}): Definitions {
  const packed = packedDefinitions();
  const { core, authoring } = packed === undefined ? madeOnDemand(options.useCache ?? true) : read(packed);
  return definitionsOf(core, authoring);
}

function read(packed: string): Archived {
  const archive = readCached(packed);
  const found = archive && unpackArchive(archive);
  if (found) return found;
  throw new DiagnosticsError([
    {
      code: 'definitions.damaged',
      severity: 'error',
      message: "the package's archive of HL7's definitions is missing or damaged",
      file: packed,
      hint: 'install fsh-codegen again',
    },
  ]);
}

function madeOnDemand(useCache: boolean): Archived {
  const file = useCache ? cacheFile(CACHE_QUALITY) : undefined;
  const known = file === undefined ? undefined : readCached(file);
  const found = known && unpackArchive(known, keyOf(CACHE_QUALITY));
  if (found) return found;
  const archive = makeArchive(CACHE_QUALITY);
  if (file !== undefined) writeCached(file, archive);
  return unpackArchive(archive)!;
}

/**
 * The archive for the package.
 *
 * @param options.isSmall false compresses in a second instead of some fifteen, for a package that only this machine reads
 */
export function definitionsForPackage({ isSmall = true }: { isSmall?: boolean } = {}): Buffer {
  const quality = isSmall ? PACKAGE_QUALITY : CACHE_QUALITY;
  const file = cacheFile(quality);
  const known = file === undefined ? undefined : readCached(file);
  if (known && unpackArchive(known, keyOf(quality))) return known;
  const archive = makeArchive(quality);
  if (file !== undefined) writeCached(file, archive);
  return archive;
}

function makeArchive(quality: number): Buffer {
  const core = readStu3Core();
  return packArchive(core, upConvert(core, readR4Types(R4_TYPES)), { key: keyOf(quality), quality });
}

/** Everything that determines an archive's content. */
function keyOf(quality: number): string {
  const { name, version } = definitionsPackage();
  return `${name}-${version}-converter-${UP_VERSION}-brotli-${quality}`;
}

function cacheFile(quality: number): string | undefined {
  const folder = cacheFolder();
  return folder && join(folder, 'definitions', `${keyOf(quality)}.br`);
}

export function definitionsOf(core: DefinitionStore, authoring: DefinitionStore): Definitions {
  const byUrl = new Map<string, DefinitionEntry>();
  for (const entry of core.entries) {
    const key = `${entry.resourceType} ${entry.url}`;
    if (!byUrl.has(key)) byUrl.set(key, entry); // the bundles repeat some: the first one counts
  }
  const find = <T>(type: string, url: string): T | undefined => {
    const entry = byUrl.get(`${type} ${withoutVersion(url)}`);
    return entry && core.resource<T>(entry);
  };
  const coreTypes = [
    ...new Set(
      core.entries
        .filter((e) => e.resourceType === 'StructureDefinition' && e.derivation !== 'constraint')
        .map((e) => String(e.id)),
    ),
  ].sort();
  return {
    core,
    authoring,
    coreTypes,
    structureDefinition: (key) =>
      find<StructureDefinition>('StructureDefinition', /[:/]/.test(key) ? key : CORE + key),
    valueSet: (url) => find<ValueSet>('ValueSet', url),
    codeSystem: (url) => find<CodeSystem>('CodeSystem', url),
  };
}
