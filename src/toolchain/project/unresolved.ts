import { withoutVersion } from '../text/canonical.js';
import { closest } from '../text/closest.js';
import type { Definitions } from '../releases/release.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type {
  ElementModel,
  ProfileModel,
  ProjectModel,
  SourceLocation,
  ValueSetModel,
} from '../model/types.js';

type Kind = 'StructureDefinition' | 'ValueSet' | 'CodeSystem';

/** Something that a definition names by its canonical. */
interface Reference {
  kind: Kind;
  url: string;
  /** Description of the reference: `Slot.status is bound to`. */
  by: string;
}

/**
 * Finds references below the project's own canonicals that nothing defines: without an error, a deleted value set would silently take its
 * checks with it. References below other canonicals may be defined elsewhere.
 *
 * @param absent canonicals that the project names although nobody publishes them
 */
export function unresolvedReferences(
  project: ProjectModel,
  definitions: Definitions,
  absent: readonly string[] = [],
): Diagnostic[] {
  const known = knownUrls(project);
  const bases = ownBases(project, known, definitions);
  const isMissing = ({ kind, url }: Reference) =>
    bases.some((base) => url.startsWith(`${base}/`)) &&
    !known[kind].has(url) &&
    !absent.includes(url) &&
    !isCore(kind, url, definitions);
  const report = (id: string, missing: Reference, source: SourceLocation | undefined): Diagnostic => ({
    code: 'reference.unresolved',
    severity: 'error',
    message: `${id}: ${missing.by} ${missing.url}, which nothing defines`,
    hint: adviceOn(missing, known),
    ...source,
  });
  const referencesOf = memoized(profileReferences);
  const profiles = project.profiles.flatMap((profile) => {
    const parent = project.profiles.find(({ url }) => url === profile.baseDefinition);
    // inherited references are reported for the parent
    const inherited = new Set(parent && referencesOf(parent).map(({ id, url }) => `${id} ${url}`));
    return referencesOf(profile)
      .filter((reference) => isMissing(reference) && !inherited.has(`${reference.id} ${reference.url}`))
      .map((reference) => report(profile.id, reference, reference.source ?? profile.source));
  });
  const valueSets = project.valueSets.flatMap((valueSet) =>
    valueSetReferences(valueSet)
      .filter(isMissing)
      .map((reference) => report(valueSet.id, reference, valueSet.source)),
  );
  const all = [...profiles, ...valueSets];
  return [...new Map(all.map((d) => [`${d.file}:${d.line}: ${d.message}`, d])).values()];
}

/**
 * Makes warnings of the references in foreign files, one for each canonical that is missing: a published set may name one in many places,
 * and its reader can do nothing about them.
 */
export function withForeignGrouped(found: readonly Diagnostic[], foreign: ReadonlySet<string>): Diagnostic[] {
  const isForeign = ({ file }: Diagnostic) => foreign.has(file ?? '');
  const byUrl = new Map<string, Diagnostic[]>();
  for (const d of found.filter(isForeign)) {
    const url = /(\S+), which nothing defines$/.exec(d.message)?.[1] ?? d.message;
    byUrl.set(url, [...(byUrl.get(url) ?? []), d]);
  }
  const grouped = [...byUrl.values()].map(([first, ...others]): Diagnostic => {
    const more = others.length === 1 ? '1 other place names it' : `${others.length} other places name it`;
    return {
      ...first!,
      severity: 'warning',
      message: first!.message + (others.length ? `; ${more} too` : ''),
    };
  });
  return [...found.filter((d) => !isForeign(d)), ...grouped];
}

function knownUrls(project: ProjectModel): Record<Kind, ReadonlySet<string>> {
  const urls = (list: readonly { url: string }[]) => new Set(list.map(({ url }) => url));
  return {
    StructureDefinition: urls([...project.profiles, ...project.stubs]),
    ValueSet: urls(project.valueSets),
    CodeSystem: urls(project.codeSystems),
  };
}

/** The project's canonical bases: the configured one, and those of its definitions' URLs that the core does not share. */
function ownBases(
  project: ProjectModel,
  known: Record<Kind, ReadonlySet<string>>,
  definitions: Definitions,
): string[] {
  const urls = [...Object.values(known).flatMap((set) => [...set]), ...project.operations.map((o) => o.url)];
  const own = new Set([project.canonical, ...urls.flatMap(baseOf)]);
  for (const { url } of definitions.core.entries) if (url) for (const base of baseOf(url)) own.delete(base);
  return [...own];
}

function baseOf(url: string): string[] {
  const base = /^(.+)\/[A-Z][A-Za-z]+\/[^/]+$/.exec(url)?.[1];
  return base === undefined ? [] : [base];
}

function isCore(kind: Kind, url: string, definitions: Definitions): boolean {
  if (kind === 'ValueSet') return definitions.valueSet(url) !== undefined;
  if (kind === 'CodeSystem') return definitions.codeSystem(url) !== undefined;
  return definitions.structureDefinition(url) !== undefined;
}

interface ElementReference extends Reference {
  id: string;
  source: SourceLocation | undefined;
}

/** Considers only elements that the profile itself constrains. */
function profileReferences({ root }: ProfileModel): ElementReference[] {
  const found: ElementReference[] = [];
  const visit = (element: ElementModel) => {
    const { id, source, binding, types } = element;
    const add = (kind: Kind, by: string, urls: readonly (string | undefined)[]) => {
      for (const url of urls)
        if (url) found.push({ kind, url: withoutVersion(url), by: `${id} ${by}`, id, source });
    };
    if (element.stated) {
      add('ValueSet', 'is bound to', [binding?.valueSet, binding?.maxValueSet]);
      for (const { profiles, targetProfiles } of types) {
        add('StructureDefinition', 'is to conform to', profiles);
        add('StructureDefinition', 'refers to', targetProfiles);
      }
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  visit(root);
  return found;
}

function valueSetReferences({ includes, excludes }: ValueSetModel): Reference[] {
  return [...includes, ...excludes].flatMap(({ system, valueSets }): Reference[] => [
    ...(system === undefined ? [] : [{ kind: 'CodeSystem' as const, url: system, by: 'it has codes of' }]),
    ...valueSets.map((url) => ({
      kind: 'ValueSet' as const,
      url: withoutVersion(url),
      by: 'it has the codes of',
    })),
  ]);
}

function adviceOn({ kind, url }: Reference, known: Record<Kind, ReadonlySet<string>>): string {
  const meant = closest(url, known[kind]);
  if (meant) return `did you mean ${meant}?`;
  const listed =
    kind === 'StructureDefinition' ? 'add it to stubs.yaml' : 'list it as `absent:` in sushi-config.yaml';
  return `define it, or correct the url; where nobody publishes it, ${listed}`;
}

function memoized<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key)!;
  };
}
