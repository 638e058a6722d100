import { html, type Markup } from '../../diff/render/html/markup.js';
import { projectLookups, type Lookups } from '../../facts/candidates.js';
import type { ProjectModel } from '../../model/types.js';
import type { SiteExample, SiteInput } from './input.js';
import { PagePaths, relativeLink } from './paths.js';
import { interactionUses, type InteractionUses } from './interaction-uses.js';
import { usesOf, type Use } from './uses.js';

/** A resource of the project as JSON. */
export interface PublishedResource {
  resourceType: string;
  url?: string;
  id?: string;
  /** The name of its files in `fhir/json` and `fhir/xml`. */
  file: string;
  resource: Record<string, unknown>;
}

/** State shared by all pages of a site. */
export interface SiteContext {
  input: SiteInput;
  project: ProjectModel;
  lookups: Lookups;
  paths: PagePaths;
  published: readonly PublishedResource[];
  examples: readonly SiteExample[];
  uses: ReadonlyMap<string, readonly Use[]>;
  interactions: InteractionUses;
}

export function siteContext(input: SiteInput): SiteContext {
  const { project, files } = input;
  const published = publishedResources(files);
  const own = (url: string) => (url.startsWith(project.canonical) ? 0 : 1);
  const canonicals = [
    ...project.profiles.map((p) => p.url),
    ...project.valueSets.filter((v) => v.source).map((v) => v.url),
    ...project.codeSystems.map((c) => c.url),
    ...project.operations.map((o) => o.url),
    ...published.flatMap((p) => (p.url === undefined ? [] : [p.url])),
  ].sort((a, b) => own(a) - own(b) || (a < b ? -1 : a > b ? 1 : 0));
  const index = files.get('examples/index.json');
  const examples = index === undefined ? [] : (JSON.parse(index) as SiteExample[]);
  return {
    input,
    project,
    lookups: projectLookups(project),
    paths: new PagePaths(canonicals),
    published,
    examples,
    uses: usesOf(project),
    interactions: interactionUses(examples, files),
  };
}

function publishedResources(files: ReadonlyMap<string, string>): PublishedResource[] {
  const found: PublishedResource[] = [];
  for (const [path, content] of files) {
    const match = /^(?:fhir\/json|capability)\/(.*)\.json$/.exec(path);
    if (!match) continue;
    const resource = JSON.parse(content) as Record<string, unknown>;
    const { resourceType, url, id } = resource as { resourceType: string; url?: string; id?: string };
    found.push({
      resourceType,
      ...(url !== undefined && { url }),
      ...(id !== undefined && { id }),
      file: match[1]!,
      resource,
    });
  }
  return found;
}

/** The last part of a canonical. */
export function tailOf(canonical: string): string {
  return canonical.slice(canonical.lastIndexOf('/') + 1);
}

/** A link to the page of a canonical; plain text where the site has no page for it. */
export function canonicalLink(
  context: SiteContext,
  from: string,
  canonical: string,
  text: string = tailOf(canonical),
): Markup {
  const page = context.paths.pageOf(canonical);
  return page === undefined
    ? html`<span class="outside" title="${canonical}">${text}</span>`
    : html`<a href="${relativeLink(from, page)}" title="${canonical}">${text}</a>`;
}
