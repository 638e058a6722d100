import { capabilityPages } from './capability-pages.js';
import { changesPages } from './changes-page.js';
import { interactionPages } from './document-pages.js';
import { examplePages, exampleScripts } from './example-pages.js';
import { html } from '../../diff/render/html/markup.js';
import { indexPage } from './index-page.js';
import type { SiteFile, SiteInput } from './input.js';
import { operationPages } from './operation-pages.js';
import { framed, type Page } from './page.js';
import { profilePages, sourceLinks, sourcePages } from './profile-pages.js';
import { searchIndex } from './search-index.js';
import { siteContext, type PublishedResource, type SiteContext } from './site-context.js';
import { STYLE } from './style.js';
import { factList, paragraphs } from './tables.js';
import { codeSystemPages, conceptMapPages, valueSetPages } from './terminology-pages.js';
import { tryPages } from './try-page.js';

interface SiteScripts {
  /** Search, views and filters: on every page. */
  site: string;
}

/**
 * Generates a static site of a project: a page for each definition at the path of its canonical, examples, interactions, changes and a
 * page that validates. It works from any web server and from a folder, and loads nothing from elsewhere.
 *
 * @returns files in code-unit order of their paths; the same input gives the same bytes
 */
export function generateSite(input: SiteInput, scripts: SiteScripts): SiteFile[] {
  const context = siteContext(input);
  const { project } = context;
  const definitions = [
    ...project.profiles.flatMap((p) => profilePages(p, context)),
    ...project.valueSets.filter((v) => v.source).flatMap((v) => valueSetPages(v, context)),
    ...project.codeSystems.flatMap((c) => codeSystemPages(c, context)),
    ...project.operations.flatMap((o) => operationPages(o, context)),
    ...context.published.flatMap((p) => otherPages(p, context)),
  ];
  const pages = [
    indexPage(definitions, context),
    ...definitions,
    ...interactionPages(context),
    ...examplePages(context),
    ...changesPages(context),
    ...tryPages(context),
  ];
  const paths = new Set(pages.map((p) => p.path));
  const files = [
    ...pages.map((page) => framed(page, context, paths)),
    ...exampleScripts(context),
    searchIndex(pages),
    { path: 'assets/style.css', content: STYLE },
    { path: 'assets/site.js', content: scripts.site },
    ...validationFiles(input),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function validationFiles({ validation }: SiteInput): SiteFile[] {
  if (!validation) return [];
  const parts = Object.entries(validation.parts).flatMap(([name, content]) =>
    content === undefined ? [] : [{ path: `assets/${name}.js`, content }],
  );
  return [{ path: 'assets/try.js', content: validation.client }, ...parts];
}

/** Definitions that the model does not hold. */
function otherPages(published: PublishedResource, context: SiteContext): Page[] {
  const { resourceType, url } = published;
  if (resourceType === 'CapabilityStatement') return capabilityPages(published, context);
  if (url === undefined) return [];
  if (resourceType === 'ConceptMap') return conceptMapPages(published, context);
  if (MODELLED.has(resourceType)) return [];
  const path = context.paths.pageOf(url)!;
  const { title, name, description, status } = published.resource as Record<string, string | undefined>;
  const shown = title ?? name ?? published.file;
  const sources = sourcePages(shown, path, context, published);
  const body = [
    paragraphs(description),
    factList([
      ['Canonical', html`<code>${url}</code>`],
      ['Type', resourceType],
      ['Status', status],
      ['As', sourceLinks(path, sources)],
    ]),
  ];
  return [
    { path, title: shown, kind: 'Definition', summary: description, keywords: [url], body },
    ...sources,
  ];
}

const MODELLED = new Set(['StructureDefinition', 'ValueSet', 'CodeSystem', 'OperationDefinition']);
