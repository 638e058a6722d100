import { html, type Content } from '../../diff/render/html/markup.js';
import { codeBlock } from './highlight.js';
import type { SiteExample, SiteFile } from './input.js';
import type { Page } from './page.js';
import { relativeLink } from './paths.js';
import { canonicalLink, type SiteContext } from './site-context.js';
import { dataTable, factList, section } from './tables.js';

export function examplePages(context: SiteContext): Page[] {
  const { examples } = context;
  if (examples.length === 0) return [];
  return [list(examples, context), ...examples.map((example) => examplePage(example, context))];
}

function list(examples: readonly SiteExample[], context: SiteContext): Page {
  const path = 'examples/index.html';
  return {
    path,
    title: 'Examples',
    kind: 'Examples',
    body: dataTable(
      'Examples',
      ['Example', 'Verdict', 'Profiles', 'Shows'],
      examples.map((e) => [
        html`<a href="${relativeLink(path, `examples/${e.file}/index.html`)}">${e.file}</a>`,
        verdict(e),
        e.profiles.map((url) => html`<div>${canonicalLink(context, path, url)}</div>`),
        [
          e.interaction && html`<div>${e.interaction}</div>`,
          e.expected.map((i) => html`<div><code>${i.code}</code> ${i.expression}</div>`),
        ],
      ]),
    ),
  };
}

function verdict({ valid }: SiteExample): Content {
  return html`<span class="${valid ? 'good' : 'bad'}">${valid ? 'valid' : 'invalid'}</span>`;
}

function examplePage(example: SiteExample, context: SiteContext): Page {
  const { file, profiles, expected, interaction, source } = example;
  const { files, validation } = context.input;
  const path = `examples/${file}/index.html`;
  const json = files.get(`examples/json/${file}.json`);
  const xml = files.get(`examples/xml/${file}.xml`);
  return {
    path,
    title: file,
    kind: 'Example',
    keywords: [...profiles, interaction ?? ''],
    body: [
      factList([
        ['Verdict', verdict(example)],
        ['Profiles', profiles.map((url) => html`<div>${canonicalLink(context, path, url)}</div>`)],
        ['Interaction', interaction],
        ['Written in', html`<code>${source}</code>`],
        [
          'Try it',
          validation !== undefined &&
            html`<a href="${relativeLink(path, 'try/index.html')}#example=${encodeURIComponent(file)}"
              >change it and validate it</a
            >`,
        ],
      ]),
      section(
        'Errors that it shows',
        dataTable(
          'Errors',
          ['Code', 'Where'],
          expected.map((e) => [html`<code>${e.code}</code>`, e.expression]),
        ),
      ),
      section('JSON', json !== undefined && codeBlock(json, 'json', 'JSON')),
      section('XML', xml !== undefined && codeBlock(xml, 'xml', 'XML')),
    ],
  };
}

/** Examples as scripts, which a page that was opened from a folder can load where it may not fetch. */
export function exampleScripts(context: SiteContext): SiteFile[] {
  return context.examples.flatMap(({ file }) => {
    const content = context.input.files.get(`examples/json/${file}.json`);
    return content === undefined
      ? []
      : [
          {
            path: `examples/${file}/example.js`,
            content: `siteExample(${scriptText(file)}, ${scriptText(content)});\n`,
          },
        ];
  });
}

/** A string as JavaScript that is safe in any script. */
export function scriptText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u2028\u2029<]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
