import { existsSync } from 'node:fs';
import { RELEASE } from '../../releases/release.js';
import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from '../../text/diagnostics.js';
import { closest } from '../../text/closest.js';
import { checkAccepted } from './config-accepted.js';
import { checkCapability } from './config-capability.js';
import { checkInstanceOptions, type InstanceOptions } from './config-instances.js';
import { checkSystems } from './config-systems.js';
import { checkPackage, type PackageConfig } from './config-package.js';
import { reporter, type Report } from './config-report.js';
import { readText } from './read-text.js';
import { yamlErrors } from './yaml-errors.js';

/** `sushi-config.yaml`, as far as the toolchain reads it. */
export interface ProjectConfig {
  id: string;
  canonical: string;
  /** The one place of the version: every resource takes it from here, and `{{version}}` in FSH is replaced by it. */
  version: string;
  /** A STU3 version, as declared by the project: `3.0.1` or `3.0.2`. */
  fhirVersion: string;
  status: 'draft' | 'active' | 'retired' | 'unknown';
  name?: string;
  title?: string;
  publisher?: string;
  license?: string;
  /** Input for the profile list of a CapabilityStatement, besides the statement itself. */
  capability?: {
    /** Resource types that replies carry, by operation code; `*` for a reply to any request. */
    replies?: Record<string, string[]>;
  };
  /** Names of the systems that exchange the project's payloads, for reports of changes. */
  systems?: { server?: string; client?: string };
  /** Canonicals of value sets and code systems that the project names below its own and that nobody publishes. */
  absent?: string[];
  /** Warnings that the project has reasons to live with. `of`: the id of a profile, an extension or an element. */
  accepted?: { warning: string; of?: string; reason: string }[];
  /** SUSHI's options for instances: when they get an id, and when a `meta.profile`. */
  instanceOptions?: InstanceOptions;
  /** SUSHI: whether the metadata of an extension goes to its root element too. */
  applyExtensionMetadataToRoot?: boolean;
  /** FHIR packages whose definitions the project refers to: a version, or a path in the project, by name. */
  dependencies?: Record<string, string | DependencyConfig>;
  /** Canonical bases of definitions in `input/` that are published as they are: what is wrong in those is a warning. */
  published?: string[];
  /** Hand-written parts of the package. */
  package?: PackageConfig;
}

/** SUSHI's form of dependencies, or a path. */
export interface DependencyConfig {
  version?: string;
  /** A folder or `.tgz`, relative to the project's root. */
  path?: string;
  id?: string;
  uri?: string;
}

const REQUIRED = ['id', 'canonical', 'version', 'fhirVersion'] as const;
const STRINGS = [...REQUIRED, 'status', 'name', 'title', 'publisher', 'license'] as const;
const KNOWN = new Set<string>([
  ...STRINGS,
  'absent',
  'accepted',
  'applyExtensionMetadataToRoot',
  'capability',
  'dependencies',
  'instanceOptions',
  'package',
  'published',
  'systems',
]);

/** Keys of SUSHI's that speak to the IG Publisher, or ask for what this toolchain does in any case. https://fshschool.org/docs/sushi/configuration */
const OF_OTHERS = new Set(
  (
    'FSHOnly contact contained contributor copyright copyrightLabel copyrightYear copyrightyear date definition ' +
    'dependsOn description experimental extension global groups history implicitRules indexPageContent jurisdiction language ' +
    'license menu meta modifierExtension packageId pages parameters path-resource publisher releaseLabel releaselabel ' +
    'resources template templates text url useContext versionAlgorithmCoding versionAlgorithmString'
  ).split(' '),
);
const EXAMPLE = `write \`id: my.profiles\`, \`canonical: http://…\`, \`version: 0.1.0\` and \`fhirVersion: ${RELEASE.versions.at(-1)}\``;
const STATUS = ['draft', 'active', 'retired', 'unknown'];

/**
 * Reads a project's configuration.
 *
 * @param file where it is
 * @param shownAs how diagnostics name it
 * @param types the core types of FHIR, where names of types are to be checked
 * @returns the configuration where nothing is wrong with it, and all that is wrong
 */
export function readConfig(
  file: string,
  shownAs: string,
  types?: readonly string[],
): { config?: ProjectConfig; diagnostics: Diagnostic[] } {
  let read: ReturnType<typeof readText>;
  try {
    read = readText(file, shownAs, 'config');
  } catch {
    return {
      diagnostics: [
        {
          code: 'config.missing',
          severity: 'error',
          message: 'the configuration cannot be read',
          file: shownAs,
          hint: existsSync(file.replace(/yaml$/, 'yml'))
            ? 'rename sushi-config.yml to sushi-config.yaml'
            : 'a project is a folder of .fsh files with a sushi-config.yaml at its top',
        },
      ],
    };
  }
  if (read.diagnostics.length) return { diagnostics: read.diagnostics };
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines, schema: 'core' });
  const diagnostics = yamlErrors(document, lines, { code: 'config.syntax', file: shownAs });
  if (diagnostics.length) return { diagnostics };
  const report = reporter(document, lines, shownAs, diagnostics);
  const content: unknown = document.toJS();
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    const what = content === null ? 'is empty' : `is ${Array.isArray(content) ? 'a list' : 'a text'}`;
    report([], `the configuration ${what}; it must have a key and a value in each line`, EXAMPLE);
    return { diagnostics };
  }
  const values = inOneForm(content as Record<string, unknown>);
  checkValues(values, report);
  checkCapability(values['capability'], report, types);
  checkSystems(values['systems'], report);
  checkAccepted(values['accepted'], report);
  if (diagnostics.some((d) => d.severity === 'error')) return { diagnostics };
  return { config: { status: 'draft', ...values } as unknown as ProjectConfig, diagnostics };
}

/** SUSHI takes a publisher with its details, and lists of one version or license. */
function inOneForm(values: Record<string, unknown>): Record<string, unknown> {
  const { publisher, fhirVersion, ...rest } = values;
  const [first] = Array.isArray(publisher) ? (publisher as unknown[]) : [publisher];
  const name = typeof first === 'object' && first !== null ? (first as { name?: unknown }).name : first;
  const versions: unknown = Array.isArray(fhirVersion)
    ? (fhirVersion.find((version) => RELEASE.versions.includes(String(version))) ?? fhirVersion[0])
    : fhirVersion;
  return {
    ...rest,
    ...(name !== undefined && name !== null && { publisher: name }),
    ...(versions !== undefined && { fhirVersion: versions }),
  };
}

function checkValues(values: Record<string, unknown>, report: Report): void {
  for (const key of REQUIRED) {
    if (values[key] === undefined) report(key, `${key} is missing`, `add a line \`${key}: …\``);
  }
  for (const key of STRINGS) {
    const value = values[key];
    if (value !== undefined && typeof value !== 'string') {
      report(key, `${key} is not a text`, `put it in quotes: \`${key}: "${String(value)}"\``);
    }
  }
  const { id, fhirVersion, canonical, status } = values;
  if (typeof id === 'string' && !/^[A-Za-z0-9.-]{1,64}$/.test(id))
    report('id', `${JSON.stringify(id)} is no id`, 'an id has at most 64 letters, digits, hyphens and dots');
  if (typeof fhirVersion === 'string' && !RELEASE.versions.includes(fhirVersion)) {
    const latest = RELEASE.versions.slice(-2).join(' or ');
    report('fhirVersion', `fhirVersion ${fhirVersion} is not ${RELEASE.name}`, `write ${latest}`);
  }
  if (typeof canonical === 'string' && !/^(https?:\/\/[^\s/]+|urn:)[^\s]*[^\s/]$/.test(canonical)) {
    report('canonical', `${canonical} is not a canonical URL`, 'an absolute URL without a slash at its end');
  }
  if (typeof status === 'string' && !STATUS.includes(status)) {
    report('status', `status ${status} is not known`, `one of ${STATUS.join(', ')}`);
  }
  checkAbsent(values['absent'], report);
  checkDependencies(values['dependencies'], report);
  checkPublished(values['published'], report);
  checkPackage(values['package'], report);
  checkInstanceOptions(values['instanceOptions'], report);
  for (const key of Object.keys(values)) {
    if (KNOWN.has(key) || OF_OTHERS.has(key)) continue;
    const meant = closest(key, [...KNOWN, ...OF_OTHERS]);
    const hint = meant ? `did you mean ${meant}?` : 'take the line out';
    report(key, `${key} is not a key of the configuration`, hint, 'warning');
  }
}

function checkAbsent(value: unknown, report: Report): void {
  if (value === undefined) return;
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (!isList)
    report('absent', 'absent is not a list of canonicals', 'write `absent: [http://…/ValueSet/…]`');
}

function checkPublished(value: unknown, report: Report): void {
  if (value === undefined) return;
  const isList = Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (!isList)
    report('published', 'published is not a list of canonical bases', 'write `published: [http://…]`');
}

function checkDependencies(value: unknown, report: Report): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'object' || Array.isArray(value)) {
    report('dependencies', 'dependencies is not a mapping', 'write `name: version` below it, one a line');
    return;
  }
  for (const [name, item] of Object.entries(value)) {
    const { version, path } = (
      typeof item === 'object' && item !== null ? item : { version: item }
    ) as Record<string, unknown>;
    const isText = typeof version === 'string' || typeof path === 'string';
    const isWhole = isText && [version, path].every((it) => it === undefined || typeof it === 'string');
    if (!isWhole)
      report(
        ['dependencies', name],
        `${name} has neither a version nor a path`,
        `say \`${name}: "1.0.0"\`, or \`${name}: ./packages/${name}.tgz\``,
      );
  }
}
