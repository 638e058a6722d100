import MarkdownIt from 'markdown-it';
import { html, Markup, type Content } from '../../diff/render/html/markup.js';
import type { SiteExample } from './input.js';
import type { Page } from './page.js';
import { relativeLink } from './paths.js';
import type { SiteContext } from './site-context.js';
import { dataTable, section } from './tables.js';

/** The place of an interaction's examples in the page of interactions. */
export function anchorOf(interaction: string): string {
  return `interaction-${interaction}`;
}

/** HTML in Markdown is shown as text, and links that could run a script are no links. */
const markdown = new MarkdownIt({ html: false, linkify: false });

/** Interactions: the documents of the project on its rules, and the examples that keep or break them. */
export function interactionPages(context: SiteContext): Page[] {
  const path = 'interactions/index.html';
  const byInteraction = new Map<string, SiteExample[]>();
  for (const example of context.examples) {
    if (example.interaction === undefined) continue;
    byInteraction.set(example.interaction, [...(byInteraction.get(example.interaction) ?? []), example]);
  }
  const rules = context.input.files.get('review/interactions.md');
  if (rules === undefined && byInteraction.size === 0) return [];
  return [
    {
      path,
      title: 'Interactions',
      kind: 'Interactions',
      keywords: [...byInteraction.keys()],
      body: [
        rules !== undefined && document(rules),
        section(
          'Examples by interaction',
          [...byInteraction].map(([name, examples]) => [
            html`<h3 id="${anchorOf(name)}">${name}</h3>`,
            dataTable(
              `Examples of ${name}`,
              ['Example', 'Verdict', 'Breaks'],
              examples.map((e) => exampleRow(e, path)),
            ),
          ]),
        ),
      ],
    },
  ];
}

function exampleRow(example: SiteExample, from: string): Content[] {
  return [
    html`<a href="${relativeLink(from, `examples/${example.file}/index.html`)}">${example.file}</a>`,
    html`<span class="${example.valid ? 'good' : 'bad'}">${example.valid ? 'valid' : 'invalid'}</span>`,
    example.expected.map((e) => html`<div><code>${e.code}</code> ${e.expression}</div>`),
  ];
}

/** A Markdown document without its title, which the page has already; wide tables can be scrolled. */
function document(text: string): Markup {
  const body = text.replace(/^\s*(<!--[\s\S]*?-->\s*)?#[^\n]*\n/, '').replaceAll('<br>', ' · ');
  const rendered = markdown.render(body);
  let count = 0;
  return new Markup(
    rendered
      .replaceAll(
        '<table>',
        () => `<div class="wide" tabindex="0" role="region" aria-label="Rules (table ${++count})"><table>`,
      )
      .replaceAll('</table>', '</table></div>'),
  );
}
