import { html, type Content } from '../../diff/render/html/markup.js';
import type { OperationModel, ParameterModel } from '../../model/types.js';
import type { Page } from './page.js';
import { sourceLinks, sourcePages } from './profile-pages.js';
import { canonicalLink, type SiteContext } from './site-context.js';
import { dataTable, factList, paragraphs, section } from './tables.js';

export function operationPages(operation: OperationModel, context: SiteContext): Page[] {
  const path = context.paths.pageOf(operation.url)!;
  const published = context.published.find((p) => p.url === operation.url);
  const { description, title = operation.name } = (published?.resource ?? {}) as {
    description?: string;
    title?: string;
  };
  const sources = sourcePages(title, path, context, published);
  const rows: Content[][] = [];
  const add = (parameters: readonly ParameterModel[], depth: number) => {
    for (const { name, use, min, max, type, profile, documentation, parts } of parameters) {
      rows.push([
        html`<span class="d${Math.min(depth, 10)}">${name}</span>`,
        use,
        `${min}..${max}`,
        profile === undefined ? type : [type, ' as ', canonicalLink(context, path, profile)],
        documentation,
      ]);
      add(parts, depth + 1);
    }
  };
  add(operation.parameters, 0);
  const levels = (['system', 'type', 'instance'] as const).filter((level) => operation[level]);
  return [
    {
      path,
      title,
      kind: 'Operation',
      summary: description,
      keywords: [operation.url, operation.code],
      body: [
        paragraphs(description),
        factList([
          ['Canonical', html`<code>${operation.url}</code>`],
          ['Called', html`<code>$${operation.code}</code>`],
          ['On', `${operation.resources.join(', ')} (${levels.join(', ')})`],
          ['Written in', operation.source && html`<code>${operation.source.file}</code>`],
          ['As', sourceLinks(path, sources)],
        ]),
        section('Parameters', dataTable('Parameters', ['Name', 'Use', 'Card.', 'Type', 'Meaning'], rows)),
      ],
    },
    ...sources,
  ];
}
