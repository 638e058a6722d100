import { html, type Content } from '../../diff/render/html/markup.js';
import type { CodeSystemModel, ConceptModel, ValueSetModel, ValueSetPartModel } from '../../model/types.js';
import type { Page } from './page.js';
import { sourceLinks, sourcePages } from './profile-pages.js';
import { canonicalLink, type PublishedResource, type SiteContext } from './site-context.js';
import { dataTable, factList, paragraphs, section } from './tables.js';
import { usesSection } from './uses-section.js';

/** Codes beyond these are found in the JSON of the definition. */
const MOST_CODES = 2000;

export function valueSetPages(valueSet: ValueSetModel, context: SiteContext): Page[] {
  const path = context.paths.pageOf(valueSet.url)!;
  const { expansion } = valueSet;
  const codes = expansion.codes.slice(0, MOST_CODES);
  return withSources(
    {
      path,
      title: valueSet.title ?? valueSet.name,
      kind: 'Value set',
      summary: valueSet.description,
      keywords: [valueSet.id, valueSet.url, ...codes.flatMap((c) => [c.code, c.display ?? ''])],
    },
    valueSet,
    context,
    (sources) => [
      paragraphs(valueSet.description),
      factList([
        ['Canonical', html`<code>${valueSet.url}</code>`],
        ['Status', valueSet.status],
        ['Written in', valueSet.source && html`<code>${valueSet.source.file}</code>`],
        ['As', sourceLinks(path, sources)],
      ]),
      section('Composition', composition(valueSet, context, path)),
      section(
        'Codes',
        codes.length > 0 && [
          !expansion.complete && html`<p>Not all codes are known here: ${expansion.missing.join('; ')}.</p>`,
          expansion.codes.length > codes.length &&
            html`<p>The first ${codes.length} of ${expansion.codes.length} codes.</p>`,
          filterable(
            codes.map(({ code, display, system }) => [
              html`<code>${code}</code>`,
              display,
              canonicalLink(context, path, system, system),
            ]),
            ['Code', 'Display', 'System'],
          ),
        ],
      ),
      usesSection(context, path, valueSet.url),
    ],
  );
}

export function codeSystemPages(system: CodeSystemModel, context: SiteContext): Page[] {
  const path = context.paths.pageOf(system.url)!;
  const rows: Content[][] = [];
  const words: string[] = [];
  const add = (concepts: readonly ConceptModel[], depth: number) => {
    for (const { code, display, definition, children } of concepts) {
      rows.push([
        html`<span class="d${Math.min(depth, 10)}"><code>${code}</code></span>`,
        display,
        definition,
      ]);
      words.push(code, display ?? '');
      add(children, depth + 1);
    }
  };
  add(system.concepts, 0);
  return withSources(
    {
      path,
      title: system.title ?? system.name,
      kind: 'Code system',
      summary: system.description,
      keywords: [system.id, system.url, ...words.slice(0, 2 * MOST_CODES)],
    },
    system,
    context,
    (sources) => [
      paragraphs(system.description),
      factList([
        ['Canonical', html`<code>${system.url}</code>`],
        ['Status', system.status],
        ['Content', `${system.content}, ${system.caseSensitive ? 'case-sensitive' : 'not case-sensitive'}`],
        ['All codes', system.valueSet && canonicalLink(context, path, system.valueSet)],
        ['Written in', system.source && html`<code>${system.source.file}</code>`],
        ['As', sourceLinks(path, sources)],
      ]),
      section(
        'Codes',
        rows.length > 0 && filterable(rows.slice(0, MOST_CODES), ['Code', 'Display', 'Definition']),
      ),
      usesSection(context, path, system.url),
    ],
  );
}

interface Target {
  code?: string;
  display?: string;
  equivalence?: string;
  comment?: string;
}
interface Group {
  source?: string;
  target?: string;
  element?: { code?: string; display?: string; target?: Target[] }[];
}

export function conceptMapPages(published: PublishedResource, context: SiteContext): Page[] {
  const map = published.resource as {
    url: string;
    id?: string;
    name?: string;
    title?: string;
    description?: string;
    status?: string;
    group?: Group[];
  };
  const path = context.paths.pageOf(map.url)!;
  const rows = (map.group ?? []).flatMap((group) =>
    (group.element ?? []).flatMap((element) =>
      (element.target ?? [{}]).map((target) => [
        html`<code>${element.code}</code>`,
        element.display,
        html`<code>${target.code}</code>`,
        target.display,
        target.equivalence,
      ]),
    ),
  );
  const page = {
    path,
    title: map.title ?? map.name ?? map.id ?? map.url,
    kind: 'Concept map',
    summary: map.description,
    keywords: [map.url],
  };
  return withSources(page, map, context, (sources) => [
    paragraphs(map.description),
    factList([
      ['Canonical', html`<code>${map.url}</code>`],
      ['Status', map.status],
      ...(map.group ?? []).flatMap((g): [string, Content][] => [
        ['From', g.source && canonicalLink(context, path, g.source, g.source)],
        ['To', g.target && canonicalLink(context, path, g.target, g.target)],
      ]),
      ['As', sourceLinks(path, sources)],
    ]),
    section(
      'Map',
      dataTable('Map', ['Code', 'Display', 'Target', 'Display of the target', 'Equivalence'], rows),
    ),
  ]);
}

function withSources(
  page: Omit<Page, 'body'>,
  definition: { url: string },
  context: SiteContext,
  body: (sources: readonly Page[]) => Content,
): Page[] {
  const published = context.published.find((p) => p.url === definition.url);
  const sources = sourcePages(page.title, page.path, context, published);
  return [{ ...page, body: body(sources) }, ...sources];
}

function filterable(rows: readonly (readonly Content[])[], headings: readonly string[]): Content {
  return html`<p class="filter" hidden>
      <label>Find a code <input type="search" data-filters="code-table" autocomplete="off" /></label>
      <span role="status"></span>
    </p>
    <div id="code-table">${dataTable('Codes', headings, rows)}</div>`;
}

function composition(valueSet: ValueSetModel, context: SiteContext, page: string): Content {
  const line = (
    verb: string,
    { system, version, concepts, filters, valueSets }: ValueSetPartModel,
  ): Content => {
    const where = filters.map((f) => `${f.property} ${f.op} ${f.value}`).join(' and ');
    return html`<li>
      ${verb}
      ${concepts.length > 0 ? `${concepts.length} codes` : where ? html`the codes where <code>${where}</code>` : 'all codes'}
      of
      ${system !== undefined && [canonicalLink(context, page, system, system), version && ` version ${version}`]}
      ${valueSets.map((url) => html`the value set ${canonicalLink(context, page, url)} `)}
    </li>`;
  };
  return html`<ul>
    ${valueSet.includes.map((part) => line('Includes', part))}
    ${valueSet.excludes.map((part) => line('Excludes', part))}
  </ul>`;
}
