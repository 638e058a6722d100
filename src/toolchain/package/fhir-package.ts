import { RELEASE } from '../releases/release.js';
import type { FhirResource } from '../releases/fhir-types.js';
import { writeTgz } from '../archive/write-tar.js';
import { printJson } from '../json/print.js';

/** Content of a FHIR package's manifest. */
interface PackageDescription {
  id: string;
  canonical: string;
  version: string;
  fhirVersion: string;
  title?: string | undefined;
  publisher?: string | undefined;
  license?: string | undefined;
  /** Versions by the names of packages. */
  dependencies: Readonly<Record<string, string>>;
}

/** A resource of a package: its file's name, and its JSON. */
export interface PackagedFile {
  name: string;
  text: string;
}

/** The core that every package depends on. */
const CORE = { [RELEASE.corePackage.name]: RELEASE.corePackage.version };

/**
 * A FHIR package: `package/package.json`, `package/.index.json`, definitions, and examples in `package/example`. Equal input gives equal
 * bytes. https://confluence.hl7.org/display/FHIR/NPM+Package+Specification
 */
export function fhirPackage(
  description: PackageDescription,
  definitions: readonly PackagedFile[],
  examples: readonly PackagedFile[],
): Buffer {
  const files = new Map<string, string>();
  files.set('package/package.json', printJson(manifestOf(description)));
  files.set('package/.index.json', printJson(indexOf(definitions)));
  for (const { name, text } of definitions) files.set(`package/${name}`, text);
  if (examples.length > 0) files.set('package/example/.index.json', printJson(indexOf(examples)));
  for (const { name, text } of examples) files.set(`package/example/${name}`, text);
  return writeTgz(files);
}

function manifestOf(description: PackageDescription): object {
  const { id, canonical, version, fhirVersion, title, publisher, license, dependencies } = description;
  return {
    name: id.toLowerCase(),
    version,
    type: 'Conformance',
    canonical,
    ...(title !== undefined && { title, description: title }),
    fhirVersions: [fhirVersion],
    ...(publisher !== undefined && { author: publisher }),
    ...(license !== undefined && { license }),
    dependencies: { ...CORE, ...dependencies },
  };
}

function indexOf(files: readonly PackagedFile[]): object {
  const entries = files.map(({ name, text }) => {
    const resource = JSON.parse(text) as FhirResource & Record<string, unknown>;
    const entry: Record<string, unknown> = { filename: name, resourceType: resource.resourceType };
    for (const key of ['id', 'url', 'version', 'kind', 'type', 'derivation'])
      if (typeof resource[key] === 'string') entry[key] = resource[key];
    return entry;
  });
  return {
    'index-version': 1,
    files: entries.sort((a, b) => (String(a['filename']) < String(b['filename']) ? -1 : 1)),
  };
}
