import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FhirResource } from '../releases/fhir-types.js';
import { printJson } from '../json/print.js';
import { DEFINING, withId } from '../published/input-files.js';
import { filesOf, type PackageManifest } from '../published/package-files.js';
import { readResource } from '../published/read-resource.js';
import { RELEASE, type Definitions } from '../releases/release.js';
import { decodeUtf8 } from '../text/utf8.js';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';

/** A published resource, as it was read. */
export interface ImportedResource {
  resource: FhirResource;
  /** Relative to what is imported, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/** A published set. */
export interface ImportSource {
  manifest: PackageManifest | undefined;
  definitions: ImportedResource[];
  examples: ImportedResource[];
  /** Files that could not be read, and faults that were repaired. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a folder or a `.tgz` of published resources, in code-unit order of their paths.
 *
 * @throws DiagnosticsError if nothing can be read from it
 */
export function readImportSource(path: string, shownAs: string, core: Definitions): ImportSource {
  const files = open(path, shownAs);
  const source: ImportSource = { manifest: undefined, definitions: [], examples: [], diagnostics: [] };
  for (const name of [...files.keys()].sort()) {
    const bytes = files.get(name)!();
    if (/(^|\/)package\.json$/.test(name) && source.manifest === undefined) {
      source.manifest = manifestOf(bytes);
      continue;
    }
    if (!/\.(json|xml)$/.test(name) || /(^|\/)(\.|package-lock\.json$|ig-r\d\.json$)/.test(name)) continue;
    const { resource, diagnostics } = readResource(bytes, name, core, { repair: true });
    source.diagnostics.push(...diagnostics.map((d): Diagnostic => ({ ...d, severity: 'warning' })));
    if (!resource) continue;
    const isAmongExamples = /(^|\/)examples?\//i.test(name);
    const bundled = isAmongExamples ? undefined : bundledDefinitions(resource, name);
    if (bundled) source.definitions.push(...bundled);
    else {
      const isExample = isAmongExamples || !DEFINING.has(resource.resourceType);
      (isExample ? source.examples : source.definitions).push({
        resource: named(resource, name),
        file: name,
        bytes,
      });
    }
  }
  if (source.definitions.length === 0)
    throw failure(
      shownAs,
      `it holds no definition of ${RELEASE.title}`,
      'name a folder or a package with some',
    );
  return source;
}

/** The definitions in a Bundle of definitions, as HL7 publishes its own; undefined for any other resource. */
function bundledDefinitions(resource: FhirResource, file: string): ImportedResource[] | undefined {
  if (resource.resourceType !== 'Bundle') return undefined;
  const resources = (resource.entry ?? []).map((entry) => entry.resource as FhirResource | undefined);
  if (resources.length === 0 || !resources.every((it) => it && DEFINING.has(it.resourceType)))
    return undefined;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  return resources.map((it, i): ImportedResource => {
    const definition = named(it!, `${file}-${i + 1}`);
    const name = `${folder}${definition.resourceType}-${definition.id}.json`;
    return { resource: definition, file: name, bytes: Buffer.from(printJson(definition)) };
  });
}

/** A resource with an id: its own; else the tail of its canonical, or the name of its file. */
function named(resource: FhirResource, file: string): FhirResource {
  const found = withId(resource);
  if (found.id !== undefined) return found;
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(json|xml)$/, '');
  const id = name.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 64);
  const { resourceType, ...rest } = found;
  return { resourceType, id, ...rest } as FhirResource;
}

function open(path: string, shownAs: string): Map<string, () => Uint8Array> {
  if (!existsSync(path))
    throw failure(
      shownAs,
      'the folder or file does not exist',
      'name a folder or a .tgz of published resources',
    );
  try {
    return filesOf(path);
  } catch (error) {
    throw failure(
      shownAs,
      `it cannot be read: ${(error as Error).message}`,
      statSync(path).isDirectory()
        ? 'see whether its files can be read'
        : 'a package is a gzipped tar archive',
    );
  }
}

function failure(file: string, message: string, hint: string): DiagnosticsError {
  return new DiagnosticsError([{ code: 'import.source', severity: 'error', message, file, hint }]);
}

function manifestOf(bytes: Uint8Array): PackageManifest | undefined {
  try {
    return JSON.parse(decodeUtf8(bytes).text) as PackageManifest;
  } catch {
    return undefined;
  }
}

/** The id of a project for a published set: the name of its folder or package, as far as an id allows. */
export function idOf(path: string, otherwise: string): string {
  const name = basename(path).replace(/\.tgz$/, '');
  return name.replace(/[^A-Za-z0-9.-]+/g, '-') || otherwise;
}
