import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodeSystem, StructureDefinition, ValueSet } from 'fhir/r3.js';
import { upConvert } from '../up.js';
import { R4_TYPES, UP_VERSION } from '../meta-model.js';
import { definitionsPackage, readR4Types, readStu3Core } from './package.js';
import { DefinitionStore, type DefinitionEntry } from './store.js';

/** The FHIR STU3 core definitions, as published and in the shape that SUSHI takes. */
export interface Definitions {
  readonly stu3: DefinitionStore;
  /** StructureDefinitions in R4's shape; ValueSets and CodeSystems as they are. */
  readonly r4Shape: DefinitionStore;
  /** By canonical, or by the bare name of a core type (`Slot`, `CodeableConcept`). */
  structureDefinition(canonicalOrType: string): StructureDefinition | undefined;
  valueSet(canonical: string): ValueSet | undefined;
  codeSystem(canonical: string): CodeSystem | undefined;
  /** The core types and resources (`derivation` is not `constraint`), by name, in code-unit order. */
  readonly coreTypes: readonly string[];
  /** Where what is derived from the definitions may be cached. */
  readonly cacheFolder: string;
}

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** The nearest `node_modules` above this file: where the cache of a development tool belongs. */
function cacheFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'node_modules'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('no node_modules above the toolchain: run `npm ci` first');
    folder = parent;
  }
  return join(folder, 'node_modules', '.cache', 'fhir-definitions');
}

function loadStore(kind: string, make: () => readonly object[], useCache: boolean): DefinitionStore {
  const { name, version } = definitionsPackage();
  const file = join(cacheFolder(), `${name}-${version}-converter-${UP_VERSION}.${kind}.ndjson`);
  if (useCache) {
    const cached = DefinitionStore.read(file);
    if (cached) return cached;
  }
  const resources = make();
  DefinitionStore.write(file, resources);
  return DefinitionStore.read(file) ?? DefinitionStore.of(resources);
}

/**
 * Loads the core definitions. The first call on a machine reads HL7's bundles and writes an indexed cache below
 * `node_modules/.cache`, keyed by the package's version and the converter's; later calls read that.
 *
 * @param options.useCache false makes the cache anew
 */
export function loadDefinitions(options: { useCache?: boolean } = {}): Definitions {
  const useCache = options.useCache ?? true;
  let core: ReturnType<typeof readStu3Core> | undefined;
  const readCore = () => (core ??= readStu3Core());
  const stu3 = loadStore('stu3', readCore, useCache);
  const r4Shape = loadStore('r4-shape', () => upConvert(readCore(), readR4Types(R4_TYPES)), useCache);
  return definitionsOf(stu3, r4Shape);
}

export function definitionsOf(stu3: DefinitionStore, r4Shape: DefinitionStore): Definitions {
  const byUrl = new Map<string, DefinitionEntry>();
  for (const entry of stu3.entries) {
    const key = `${entry.resourceType} ${entry.url}`;
    if (!byUrl.has(key)) byUrl.set(key, entry); // the bundles repeat some: the first one counts
  }
  const find = <T>(type: string, url: string): T | undefined => {
    const entry = byUrl.get(`${type} ${url.split('|')[0]}`);
    return entry && stu3.resource<T>(entry);
  };
  const coreTypes = [
    ...new Set(
      stu3.entries
        .filter((e) => e.resourceType === 'StructureDefinition' && e.derivation !== 'constraint')
        .map((e) => String(e.id)),
    ),
  ].sort();
  return {
    stu3,
    r4Shape,
    coreTypes,
    cacheFolder: cacheFolder(),
    structureDefinition: (key) =>
      find<StructureDefinition>('StructureDefinition', /[:/]/.test(key) ? key : CORE + key),
    valueSet: (url) => find<ValueSet>('ValueSet', url),
    codeSystem: (url) => find<CodeSystem>('CodeSystem', url),
  };
}
