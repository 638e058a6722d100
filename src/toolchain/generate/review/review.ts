import type { CapabilityStatement, ConceptMap } from '../../releases/fhir-types.js';
import { wellFormed } from './table.js';
import { projectLookups } from '../../facts/candidates.js';
import type { ProjectModel, SourceLocation } from '../../model/types.js';
import type { GeneratedFile } from '../file.js';
import { isWebAddress } from '../../text/escape/html.js';
import { inlineCode, md, Markdown } from '../../text/escape/markdown.js';
import { capabilityReview } from './capability.js';
import { conceptMapReview } from './concept-map.js';
import { indexPage } from './index-page.js';
import { operationReview } from './operation.js';
import { profileReview } from './profile.js';
import type { Pages } from './table.js';
import { codeSystemReview, valueSetReview } from './terminology.js';

interface Reviewed {
  section: string;
  /** Without its ending. */
  file: string;
  url: string;
  name: string;
  title?: string | undefined;
  description?: string | undefined;
  source?: SourceLocation | undefined;
  lines: (pages: Pages) => readonly Markdown[];
}

/** A resource that the model does not hold, and where it was authored. */
export interface ReviewedResource {
  resource: CapabilityStatement | ConceptMap;
  source?: SourceLocation | undefined;
}

/**
 * Pages for people who review a change: what each definition of the project says, in Markdown, a fact a line, so that a changed fact
 * is a changed line. The version is not in them: a release would change every file.
 *
 * @param others the project's capability statements and concept maps
 * @returns `review/<id>.md` for profiles and extensions; for others with the type before it, as a value set and a code system often share
 *   an id
 */
export function generateReviews(
  project: ProjectModel,
  others: readonly ReviewedResource[] = [],
): GeneratedFile[] {
  const reviewed = allReviewed(project, others);
  const pages = new Map(reviewed.map(({ url, file }) => [url, file]));
  return reviewed.map((r) => fileOf(r, pages)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The page `review/README.md`, which lists all others by kind of definition. */
export function generateReviewIndex(
  project: ProjectModel,
  others: readonly ReviewedResource[] = [],
): GeneratedFile {
  const entries = allReviewed(project, others)
    .map((r) => ({ section: r.section, file: r.file, title: r.title ?? r.name }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const sorted = SECTIONS.flatMap((section) => entries.filter((e) => e.section === section));
  const lines = indexPage(project.title ?? project.id, sorted).map((line) => line.text);
  return { path: 'review/README.md', content: `${lines.join('\n')}\n` };
}

const SECTIONS = [
  'Profiles',
  'Extensions',
  'Value sets',
  'Code systems',
  'Concept maps',
  'Operations',
  'Capability statements',
];

function allReviewed(project: ProjectModel, others: readonly ReviewedResource[]): Reviewed[] {
  const lookups = projectLookups(project);
  const tail = (url: string) => url.slice(url.lastIndexOf('/') + 1);
  return [
    ...project.profiles.map((p): Reviewed => ({
      ...described(p),
      section: p.type === 'Extension' ? 'Extensions' : 'Profiles',
      file: p.id,
      lines: (pages) => profileReview(p, lookups, pages),
    })),
    ...project.valueSets
      .filter((v) => v.source)
      .map((v): Reviewed => ({
        ...described(v),
        section: 'Value sets',
        file: `ValueSet-${tail(v.url)}`,
        lines: (pages) => valueSetReview(v, pages),
      })),
    ...project.codeSystems.map((c): Reviewed => ({
      ...described(c),
      section: 'Code systems',
      file: `CodeSystem-${tail(c.url)}`,
      lines: () => codeSystemReview(c),
    })),
    ...project.operations.map((o): Reviewed => ({
      ...described(o),
      section: 'Operations',
      file: `OperationDefinition-${o.id}`,
      lines: (pages) => operationReview(o, pages),
    })),
    ...others.map(otherPage),
  ];
}

function otherPage({ resource, source }: ReviewedResource): Reviewed {
  const { resourceType, id, name, title, description, url } = resource;
  const isMap = resourceType === 'ConceptMap';
  return {
    section: isMap ? 'Concept maps' : 'Capability statements',
    file: `${resourceType}-${url?.slice(url.lastIndexOf('/') + 1) ?? id ?? name ?? 'unnamed'}`,
    url: url ?? `${resourceType}/${id ?? ''}`,
    name: name ?? id ?? resourceType,
    title,
    // of a capability statement it names the version, which would change the page with every release
    description: isMap ? description : undefined,
    source,
    lines: (pages) => (isMap ? conceptMapReview(resource, pages) : capabilityReview(resource, pages)),
  };
}

type Described = Omit<Reviewed, 'file' | 'lines' | 'section'>;

function described(of: Described): Described {
  const { url, name, title, description, source } = of;
  return { url, name, title, description, source };
}

function fileOf(
  { file, url, name, title, description, source, lines }: Reviewed,
  pages: Pages,
): GeneratedFile {
  // a comment of HTML ends at the first `-->`
  const from = source ? `Generated from ${source.file.replace(/--|[<>]/g, '_')}` : 'Generated';
  const head = [
    new Markdown(`<!-- ${from}. Do not edit. -->`),
    md`# ${title ?? name}`,
    md``,
    canonical(url),
    md``,
  ];
  const text = description ? [md`${description}`, md``] : [];
  const content = [...head, ...text, ...lines(pages)].map((line) => line.text).join('\n');
  return { path: `review/${file}.md`, content: `${content}\n` };
}

function canonical(url: string): Markdown {
  return isWebAddress(url) && encodeURI(wellFormed(url)) === url ? new Markdown(`<${url}>`) : inlineCode(url);
}
