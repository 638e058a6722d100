import { existsSync, statSync } from 'node:fs';
import type { FhirResource } from 'fhir/r3.js';
import { DEFINING, withId } from '../published/input-files.js';
import { filesOf, type PackageManifest } from '../published/package-files.js';
import { readResource } from '../published/read-resource.js';
import type { Definitions } from '../releases/stu3/definitions/definitions.js';
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
    const isExample = /(^|\/)examples?\//.test(name) || !DEFINING.has(resource.resourceType);
    (isExample ? source.examples : source.definitions).push({
      resource: withId(resource),
      file: name,
      bytes,
    });
  }
  if (source.definitions.length === 0)
    throw failure(shownAs, 'it holds no definition of FHIR STU3', 'name a folder or a package with some');
  return source;
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
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as PackageManifest;
  } catch {
    return undefined;
  }
}
