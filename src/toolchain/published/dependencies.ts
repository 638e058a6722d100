import { isOfRelease, RELEASE } from '../releases/release.js';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../text/diagnostics.js';
import { packageFiles, type PackageFiles } from './package-files.js';
import { byVersion } from '../text/versions.js';

/** A package that the configuration names: its version, or where it is. */
export interface Dependency {
  name: string;
  version?: string;
  /** A folder or `.tgz`, relative to the project's root. */
  path?: string;
}

/** Packages of the core: the toolchain has its definitions. */
export const CORE_PACKAGES: ReadonlySet<string> = new Set([
  'hl7.fhir.core',
  'hl7.fhir.r3.core',
  'hl7.fhir.r3.expansions',
  'hl7.fhir.r3.examples',
]);

/** Folder where FHIR tools keep the packages that they fetched. https://confluence.hl7.org/display/FHIR/FHIR+Package+Cache */
function userCache(): string {
  return join(homedir(), '.fhir', 'packages');
}

export interface LocatedPackage extends PackageFiles {
  name: string;
  version?: string;
  path: string;
  /** True if it lies in the folder `beside`. */
  isBeside: boolean;
  /** Name in diagnostics: its path in the project, or its name in the cache. */
  shownAs: string;
}

/** Context of a project's dependencies. */
interface DependencyPlaces {
  /** The project's folder. */
  root: string;
  /** The configuration, named in diagnostics. */
  file: string;
  /** Finds a value of the configuration. */
  placeOf?: (path: readonly string[]) => { line?: number; column?: number };
  /** Folder of packages that are available; the user's by default. */
  cache?: string;
  /** Another folder to look in. */
  beside?: string;
}

/**
 * Finds the packages that a project depends on, and those that these depend on, in the project and in the user's FHIR cache. Nothing is ever
 * fetched.
 *
 * @returns packages in the order of the configuration, each before what it depends on itself
 */
export function locateDependencies(
  dependencies: readonly Dependency[],
  { root, file, placeOf = () => ({}), cache = userCache(), beside }: DependencyPlaces,
): { packages: LocatedPackage[]; diagnostics: Diagnostic[] } {
  const packages: LocatedPackage[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  const visit = (dependency: Dependency, chain: readonly Dependency[]): void => {
    const { name } = dependency;
    const by = chain.at(-1);
    if (CORE_PACKAGES.has(name) || seen.has(name)) return;
    seen.add(name);
    const places = placesOf(dependency, root, cache, beside);
    const found = places.find(({ path }) => existsSync(path));
    if (!found) {
      diagnostics.push({
        code: 'dependency.missing',
        severity: by === undefined ? 'error' : 'warning',
        message: `the package ${label(dependency)}${by === undefined ? '' : `, which ${label(by)} depends on,`} was not found`,
        file,
        ...placeOf(['dependencies', (chain[0] ?? dependency).name]),
        hint: `nothing is fetched: put it at ${places.map((p) => p.shownAs).join(' or ')}`,
      });
      return;
    }
    const { files, manifest, fault } = read(found.path);
    if (!files) {
      diagnostics.push({
        code: 'dependency.unreadable',
        severity: 'error',
        message: `the package ${label(dependency)} cannot be read: ${fault}`,
        file: found.shownAs,
        hint: 'a package is a folder or a gzipped tar archive of FHIR resources',
      });
      return;
    }
    const versions = manifest?.fhirVersions ?? manifest?.['fhir-version-list'] ?? [];
    if (versions.length > 0 && !versions.some((version) => isOfRelease(version))) {
      diagnostics.push({
        code: 'dependency.fhir-version',
        severity: by === undefined ? 'error' : 'warning',
        message: `the package ${label(dependency)} is for FHIR ${versions.join(', ')}, not for ${RELEASE.name}`,
        file: found.shownAs,
        hint: `depend on the package that is published for ${RELEASE.name}`,
      });
      return;
    }
    packages.push({
      name,
      ...(dependency.version !== undefined && { version: dependency.version }),
      path: found.path,
      isBeside: found.isBeside === true,
      shownAs: found.shownAs,
      manifest,
      files,
    });
    for (const [next, version] of Object.entries(manifest?.dependencies ?? {}).sort())
      visit({ name: next, version }, [...chain, dependency]);
  };
  for (const dependency of dependencies) visit(dependency, []);
  return { packages, diagnostics };
}

function label({ name, version }: Dependency): string {
  return version === undefined ? name : `${name}#${version}`;
}

function read(path: string): Partial<PackageFiles> & { fault?: string } {
  try {
    return packageFiles(path);
  } catch (error) {
    return { fault: (error as Error).message };
  }
}

interface Place {
  path: string;
  shownAs: string;
  isBeside?: boolean;
}

/** Candidate places of a package: its path, or else the project's `packages/`, then the user's cache. */
function placesOf(
  { name, version, path }: Dependency,
  root: string,
  cache: string,
  beside: string | undefined,
): Place[] {
  if (path !== undefined) return [{ path: resolve(root, path), shownAs: path }];
  const own = (file: string): Place => ({ path: join(root, 'packages', file), shownAs: `packages/${file}` });
  const near = beside === undefined ? [] : besides(beside, name, version);
  if (version === undefined) return [own(`${name}.tgz`), own(name), ...near];
  const exact = inCache(cache, name, version);
  return [
    own(`${name}-${version}.tgz`),
    own(`${name}#${version}.tgz`),
    own(`${name}#${version}`),
    ...near,
    { path: join(cache, exact), shownAs: `~/.fhir/packages/${exact}` },
  ];
}

/** Names that people give a package's file or folder. */
function besides(folder: string, name: string, version: string | undefined): Place[] {
  const stems =
    version === undefined ? [name] : [`${name}-${version}`, `${name}#${version}`, `${name}@${version}`, name];
  return stems
    .flatMap((stem) => [`${stem}.tgz`, stem])
    .map((file) => ({ path: join(folder, file), shownAs: file, isBeside: true }));
}

/** The folder of a version in a cache; for `1.2.x` the highest version found. */
function inCache(cache: string, name: string, version: string): string {
  const plain = `${name}#${version}`;
  if (!version.endsWith('.x') || !existsSync(cache)) return plain;
  const prefix = plain.slice(0, -1);
  const known = readdirSync(cache).filter((folder) => folder.startsWith(prefix));
  return known.sort(byVersion).at(-1) ?? plain;
}
