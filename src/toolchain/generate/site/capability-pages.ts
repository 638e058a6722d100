import type { CapabilityStatement } from '../../releases/fhir-types.js';
import { html, type Content } from '../../diff/render/html/markup.js';
import type { Page } from './page.js';
import { sourceLinks, sourcePages } from './profile-pages.js';
import { canonicalLink, type PublishedResource, type SiteContext } from './site-context.js';
import { dataTable, factList, paragraphs, section } from './tables.js';

/** The page of a capability statement: its resources with interactions and search parameters, and its operations. */
export function capabilityPages(published: PublishedResource, context: SiteContext): Page[] {
  const statement = published.resource as unknown as CapabilityStatement;
  const path =
    (statement.url === undefined ? undefined : context.paths.pageOf(statement.url)) ??
    `CapabilityStatement/${published.file}/index.html`;
  const title = statement.title ?? statement.name ?? published.file;
  const sources = sourcePages(title, path, context, published);
  const resources = (statement.rest ?? []).flatMap((rest) => rest.resource ?? []);
  const operations = (statement.rest ?? []).flatMap((rest) => rest.operation ?? []);
  const links = (references: readonly { reference?: string | undefined }[] | undefined): Content =>
    (references ?? []).flatMap((r, i) => [
      i > 0 && ', ',
      r.reference === undefined ? '' : canonicalLink(context, path, r.reference),
    ]);
  return [
    {
      path,
      title,
      kind: 'Capability statement',
      summary: statement.description,
      keywords: [...resources.map((r) => r.type), ...operations.map((o) => o.name)],
      body: [
        paragraphs(statement.description),
        factList([
          ['FHIR version', statement.fhirVersion],
          ['Formats', statement.format?.join(', ')],
          ['Kind', statement.kind],
          ['As', sourceLinks(path, sources)],
        ]),
        section(
          'Resources',
          dataTable(
            'Resources',
            ['Resource', 'Interactions', 'Search parameters', 'Includes', 'Profile'],
            resources.map((r) => [
              r.type,
              (r.interaction ?? []).map((i) => i.code).join(', '),
              (r.searchParam ?? []).map(
                (p) =>
                  html`<div>
                    <code>${p.name}</code> ${p.type}${p.documentation && `: ${p.documentation}`}
                  </div>`,
              ),
              (r.searchInclude ?? []).map((i) => html`<div><code>${i}</code></div>`),
              r.profile && links([r.profile]),
            ]),
          ),
        ),
        section(
          'Operations',
          dataTable(
            'Operations',
            ['Name', 'Definition'],
            operations.map((o) => [html`<code>$${o.name}</code>`, links([o.definition])]),
          ),
        ),
        section(
          'Profiles',
          statement.profile &&
            html`<ul>
              ${statement.profile.map((p) => html`<li>${links([p])}</li>`)}
            </ul>`,
        ),
      ],
    },
    ...sources,
  ];
}
