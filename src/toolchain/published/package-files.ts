import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readTgz } from '../archive/tar.js';
import { decodeUtf8 } from '../text/utf8.js';

/** A FHIR package, or a folder that holds definitions like one. */
export interface PackageFiles {
  /** Content of `package/package.json`, if it exists. */
  manifest: PackageManifest | undefined;
  /** Resources by path relative to the package's top, in code-unit order; examples and indexes left out. */
  files: Map<string, () => Uint8Array>;
}

/** `package/package.json`, as far as it is read. https://confluence.hl7.org/display/FHIR/NPM+Package+Specification */
export interface PackageManifest {
  name?: string;
  version?: string;
  canonical?: string;
  fhirVersions?: string[];
  /** An older name of `fhirVersions`. */
  'fhir-version-list'?: string[];
  dependencies?: Record<string, string>;
}

/**
 * The files of a package that is a `.tgz` or a folder.
 *
 * @throws Error if it cannot be read
 */
export function packageFiles(path: string): PackageFiles {
  const all = filesOf(path);
  const manifestFile = ['package/package.json', 'package.json'].find((file) => all.has(file));
  const manifest =
    manifestFile === undefined
      ? undefined
      : (JSON.parse(decodeUtf8(all.get(manifestFile)!()).text) as PackageManifest);
  const names = [...all.keys()].filter(isDefinition).sort();
  return { manifest, files: new Map(names.map((name) => [name, all.get(name)!])) };
}

/** All files of a folder that may hold resources, or of a `.tgz`, by path with forward slashes. */
export function filesOf(path: string): Map<string, () => Uint8Array> {
  return statSync(path).isDirectory() ? folderFiles(path) : tarFiles(path);
}

function tarFiles(path: string): Map<string, () => Uint8Array> {
  return new Map([...readTgz(readFileSync(path))].map(([name, bytes]) => [name, () => bytes]));
}

function folderFiles(path: string): Map<string, () => Uint8Array> {
  const names = (readdirSync(path, { recursive: true }) as string[]).map((n) => n.replaceAll('\\', '/'));
  return new Map(
    names
      .filter((name) => /\.(json|xml)$/.test(name) && !/(^|\/)node_modules\//.test(name))
      .filter((name) => existsSync(join(path, name)) && statSync(join(path, name)).isFile())
      .map((name) => [name, () => readFileSync(join(path, name))]),
  );
}

function isDefinition(name: string): boolean {
  return (
    /\.(json|xml)$/.test(name) &&
    !/(^|\/)(\.|examples?\/|openapi\/|other\/|xml\/|package(-lock)?\.json$|ig-r\d\.json$)/.test(name)
  );
}
