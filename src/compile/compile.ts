import { basename, join } from 'node:path';
import type { FhirResource } from 'fhir/r3.js';
import type { Definitions } from '../definitions/definitions.js';
import { DefinitionStore } from '../definitions/store.js';
import type { Diagnostic } from '../diagnostics.js';
import type { StructureSource } from '../model/profile.js';
import type { SourceLocation } from '../model/types.js';
import { SUSHI_FHIR_VERSION } from '../stu3/meta-model.js';
import { readConfig, type ProjectConfig } from './config.js';
import { duplicateNames } from './duplicates.js';
import { exportTank } from './export-tank.js';
import { MemoryFisher } from './fisher.js';
import { diagnosticsOf } from './messages.js';
import { withFastExport, withFastImport } from './speed/index.js';
import { readSources, type FshSource } from './sources.js';
import { readStubs, stubDefinitions, type Stub } from './stubs.js';
import { withStu3Exporter } from './stu3-exporter.js';
import { collectMessages, sushiImport, utils } from './sushi.js';

/** A resource that the FSH defines, in STU3. */
export interface CompiledResource {
  resource: FhirResource;
  /** An example is data; everything else is published as part of the specification. */
  usage: 'definition' | 'example';
  /** The name in FSH. */
  name: string;
  source?: SourceLocation;
  /** Of a StructureDefinition: where its elements were written. */
  elements?: StructureSource['elements'];
}

export interface CompileResult {
  config?: ProjectConfig;
  /** In code-unit order of type and id. Empty where there is an error. */
  resources: CompiledResource[];
  stubs: Stub[];
  diagnostics: Diagnostic[];
  /** The FSH files read, relative to the project. */
  files: string[];
}

/**
 * Compiles a folder of FSH to STU3 resources.
 *
 * @param folder holds `sushi-config.yaml`, `.fsh` files at any depth, and `stubs.yaml` where there are stubs
 * @param options.shownAs the folder's name in diagnostics and provenance; by default its own
 * @returns everything that is wrong, at once, in `diagnostics`; with an error among them, no resources
 */
export function compile(
  folder: string,
  definitions: Definitions,
  options: { shownAs?: string } = {},
): CompileResult {
  const shownAs = options.shownAs ?? basename(folder);
  const inProject = (file: string) => (shownAs ? `${shownAs}/${file}` : file);
  const { config, diagnostics } = readConfig(join(folder, 'sushi-config.yaml'), inProject('sushi-config.yaml'));
  const stubs = readStubs(join(folder, 'stubs.yaml'), inProject('stubs.yaml'), definitions);
  diagnostics.push(...stubs.diagnostics);
  const sources = readSources(folder, shownAs, config?.version ?? '');
  if (config && sources.length === 0) diagnostics.push(noSources(shownAs));
  // without a configuration the FSH can still be read, so that its errors come out with the configuration's
  const known = config ?? { canonical: 'http://example.org', version: '0', fhirVersion: '3.0.1', status: 'draft' as const, id: 'unknown' };
  const run = runSushi(sources, known, stubs.stubs, definitions);
  diagnostics.push(...run.diagnostics);
  const failed = diagnostics.some((d) => d.severity === 'error');
  return {
    ...(config && { config }),
    resources: failed ? [] : run.resources,
    stubs: stubs.stubs,
    diagnostics,
    files: sources.map((source) => source.path),
  };
}

function noSources(folder: string): Diagnostic {
  return { code: 'fsh.none', severity: 'error', message: 'there is no .fsh file', file: folder, hint: 'name the folder that holds the FSH' };
}

function runSushi(
  sources: readonly FshSource[],
  config: ProjectConfig,
  stubs: readonly Stub[],
  definitions: Definitions,
): { resources: CompiledResource[]; diagnostics: Diagnostic[] } {
  const sushiConfig = {
    canonical: config.canonical,
    fhirVersion: [SUSHI_FHIR_VERSION],
    version: config.version,
    status: config.status,
    FSHOnly: true,
    // a resource inside another is exchanged as it stands: an id of its own would be an addition
    instanceOptions: { setId: 'standalone-only' },
  } as Parameters<typeof utils.fillTank>[1];
  const imported = collectMessages(() =>
    withFastImport(() => utils.fillTank(sources.map(({ text, path }) => new sushiImport.RawFSH(text, path)), sushiConfig)),
  );
  const tank = imported.value;
  const diagnostics = [...diagnosticsOf(imported.messages, 'fsh.import'), ...duplicateNames(tank)];
  const external = fisherFor(definitions, stubs);
  const exported = collectMessages(() => withFastExport(() => withStu3Exporter(() => exportTank(tank, external, config))));
  diagnostics.push(...diagnosticsOf(exported.messages, 'fsh.export'));
  return { resources: exported.value, diagnostics };
}

/** The fisher over the core alone serves every run of a process: what it has parsed stays parsed. */
const coreFishers = new WeakMap<Definitions, MemoryFisher>();

function fisherFor(definitions: Definitions, stubs: readonly Stub[]): MemoryFisher {
  if (stubs.length === 0) {
    const known = coreFishers.get(definitions);
    if (known) return known;
  }
  const made = new MemoryFisher(
    DefinitionStore.join(definitions.r4Shape, DefinitionStore.of(stubDefinitions(stubs, definitions))),
  );
  if (stubs.length === 0) coreFishers.set(definitions, made);
  return made;
}
