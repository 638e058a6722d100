import { html, type Content } from '../../diff/render/html/markup.js';
import type { ElementModel, ProfileModel } from '../../model/types.js';
import { elementTable } from './elements.js';
import { codeBlock } from './highlight.js';
import { interactionSection } from './interaction-section.js';
import type { Page } from './page.js';
import { relativeLink } from './paths.js';
import { canonicalLink, type PublishedResource, type SiteContext } from './site-context.js';
import { dataTable, factList, paragraphs, section } from './tables.js';
import { usesSection } from './uses-section.js';

/** The page of a profile or extension, and the pages of its JSON, XML and TypeScript. */
export function profilePages(profile: ProfileModel, context: SiteContext): Page[] {
  const path = context.paths.pageOf(profile.url)!;
  const kind =
    profile.type === 'Extension'
      ? 'Extension'
      : profile.derivation === 'constraint'
        ? 'Profile'
        : 'Logical model';
  const title = profile.title ?? profile.name;
  const published = context.published.find((p) => p.url === profile.url);
  const sources = sourcePages(title, path, context, published, `types/${profile.typeName}.ts`);
  const page: Page = {
    path,
    title,
    kind,
    summary: profile.description,
    keywords: [profile.id, profile.url, profile.typeName, ...statedElements(profile.root)],
    body: [
      paragraphs(profile.description),
      factList([
        ['Canonical', html`<code>${profile.url}</code>`],
        ['Constrains', profile.type],
        ['Based on', profile.baseDefinition && canonicalLink(context, path, profile.baseDefinition)],
        ['On', profile.context && `${profile.context.type}: ${profile.context.on.join(', ')}`],
        ['Status', `${profile.status ?? 'unknown'}${profile.experimental ? ', experimental' : ''}`],
        ['Written in', profile.source && html`<code>${profile.source.file}:${profile.source.line}</code>`],
        ['TypeScript', html`<code>${profile.typeName}</code>, <code>validate${profile.typeName}</code>`],
        ['As', sourceLinks(path, sources)],
      ]),
      section('Elements', elementTable(profile, context, path)),
      section('Invariants', invariants(profile)),
      section('Mappings', mappings(published)),
      usesSection(context, path, profile.url),
      interactionSection(context, path, profile),
      section('Examples', exampleLinks(context, path, profile.url)),
    ],
  };
  return [page, ...sources];
}

/** The ids of the elements that a profile speaks of, for the search. */
function statedElements(root: ElementModel): string[] {
  const found: string[] = [];
  const visit = (element: ElementModel) => {
    if (element.stated) found.push(element.sliceName ? `${element.path}:${element.sliceName}` : element.path);
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  visit(root);
  return found;
}

function invariants(profile: ProfileModel): Content {
  const rows: Content[][] = [];
  const seen = new Set<string>();
  const visit = (element: ElementModel) => {
    for (const { key, severity, human, expression } of element.stated || element === profile.root
      ? element.constraints
      : []) {
      if (seen.has(key)) continue;
      seen.add(key);
      rows.push([
        key,
        html`<a href="#${element.id}">${element.id}</a>`,
        severity,
        [html`<div>${human}</div>`, expression !== undefined && html`<code>${expression}</code>`],
      ]);
    }
    element.children.forEach(visit);
    element.slices.forEach(visit);
  };
  visit(profile.root);
  return dataTable('Invariants', ['Key', 'On', 'Level', 'Meaning'], rows);
}

interface MappedElement {
  id?: string;
  path?: string;
  mapping?: { identity?: string; map?: string }[];
}

function mappings(published: PublishedResource | undefined): Content {
  const differential = published?.resource['differential'] as { element?: MappedElement[] } | undefined;
  const rows = (differential?.element ?? []).flatMap(({ id, path, mapping }) =>
    (mapping ?? []).map(({ identity, map }) => [id ?? path ?? '', identity ?? '', map ?? '']),
  );
  return dataTable('Mappings', ['Element', 'To', 'Map'], rows);
}

function exampleLinks(context: SiteContext, from: string, profile: string): Content {
  const examples = context.examples.filter((e) => e.profiles.includes(profile));
  if (examples.length === 0) return false;
  return html`<ul class="examples">
    ${examples.map(
      ({ file, valid, interaction }) =>
        html`<li>
          <a href="${relativeLink(from, `examples/${file}/index.html`)}">${file}</a>
          <span class="${valid ? 'good' : 'bad'}">${valid ? 'valid' : 'invalid'}</span>
          ${interaction && html`<small>${interaction}</small>`}
        </li>`,
    )}
  </ul>`;
}

/** The pages that show a definition as JSON, XML and TypeScript. */
export function sourcePages(
  title: string,
  path: string,
  context: SiteContext,
  published: PublishedResource | undefined,
  typeFile?: string,
): Page[] {
  const { files } = context.input;
  const folder = path.slice(0, -'index.html'.length);
  const candidates = [
    [
      'json',
      'JSON',
      published &&
        (files.get(`fhir/json/${published.file}.json`) ?? files.get(`capability/${published.file}.json`)),
    ],
    [
      'xml',
      'XML',
      published &&
        (files.get(`fhir/xml/${published.file}.xml`) ?? files.get(`capability/${published.file}.xml`)),
    ],
    ['typescript', 'TypeScript', typeFile === undefined ? undefined : files.get(typeFile)],
  ] as const;
  return candidates.flatMap(([language, kind, content]) =>
    content === undefined
      ? []
      : [
          {
            path: `${folder}${language}.html`,
            title: `${title}: ${kind}`,
            kind,
            body: [
              html`<p><a href="${relativeLink(`${folder}${language}.html`, path)}">${title}</a></p>`,
              codeBlock(content, language, kind),
            ],
          },
        ],
  );
}

export function sourceLinks(from: string, sources: readonly Page[]): Content {
  if (sources.length === 0) return false;
  return sources.flatMap((page, i) => [
    i > 0 && ', ',
    html`<a href="${relativeLink(from, page.path)}">${page.kind}</a>`,
  ]);
}
