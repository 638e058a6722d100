import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import {
  markdownCode,
  markdownHtml,
  markdownLink,
  markdownText,
} from '../../../../src/toolchain/text/escape/markdown.js';
import { SEED } from '../../../seed.js';

/** GitHub's own additions work on the text of the rendered page, outside of `code`. */
function rendered(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

/** The text that a reader sees outside of `code`. */
function textOf(html: string): string {
  return html
    .replace(/<code>.*?<\/code>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&#(\d+);/g, (_, n: string) => String.fromCodePoint(Number(n)))
    .replaceAll('&amp;', '&');
}

const HOSTILE = [
  '![x](http://evil.example/p.png)',
  '[x](javascript:alert(1))',
  '[x]: http://evil.example',
  '[x][y]',
  '[^1]',
  '@octocat please',
  'a@b.example',
  '#1',
  'owner/repo#12',
  'GH-7',
  'https://evil.example',
  'www.evil.example',
  'mailto:a@b.example',
  'xmpp:a@b.example',
  '<img src=x onerror=alert(1)>',
  '<!-- profile-review -->',
  '</details></table>',
  '&lt;b&gt; &copy; &#64;octocat',
  '*a* **b** _c_ __d__ ~~e~~ ~f~',
  '`code` ``two`` ```',
  'a | b',
  '\\| \\',
  '# heading',
  '- item',
  '+ item',
  '12. item',
  '---',
  '===',
  '> quote',
  '    indented',
  ':smile: :+1:',
  '$a$ $$b$$',
  '{{ site.url }} {% include x %} {%- raw -%}',
  'line\nline\n\n# heading',
  '\u202egnp.x\u202c',
  '\u001b[31mred',
  '- [ ] task',
];

const hostile = fc
  .array(
    fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 5 }), fc.constant(' ')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(''));

/** Each place that text of a definition is put in, with the tags that it has around harmless text. */
const PLACES: [name: string, put: (text: string) => string][] = [
  ['a paragraph', (text) => markdownText(text)],
  ['a heading', (text) => `# ${markdownText(text)}`],
  ['an item', (text) => `- a\n- ${markdownText(text)}\n`],
  ['a cell', (text) => `| a | b |\n| --- | --- |\n| ${markdownText(text)} | x |\n`],
  ['code', (text) => `a ${markdownCode(text)} b`],
  ['code in a cell', (text) => `| a | b |\n| --- | --- |\n| ${markdownCode(text)} | x |\n`],
  ['a tag', (text) => `<details><summary>${markdownHtml(text)}</summary>\n\nx\n\n</details>\n`],
  ['a link’s text', (text) => markdownLink('http://example.org/a', text)],
];

describe.each(PLACES)('hostile text in %s', (_, put) => {
  it('makes no markup', () => {
    const harmless = tagsOf(rendered(put('words')));
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(/\S/.test(text.replace(/[\p{C}\p{Z}]/gu, '')));
        expect(tagsOf(rendered(put(text)))).toEqual(harmless);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('calls nobody, links to no issue, shows no emoji, and runs no Liquid', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const markdown = put(text);
        expect(markdown).not.toMatch(/\{[{%]/);
        const seen = textOf(rendered(markdown));
        expect(seen).not.toMatch(/@\w|#\d|gh-\d|:[\w+-]+:|https?:\/\/|www\./i);

        expect(seen).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

it.each(HOSTILE)('shows every character of %j', (text) => {
  const shown = textOf(rendered(markdownText(text)))
    .replaceAll('\u200b', '')
    .trim();
  const visible = text
    .replace(/\s+/g, ' ')
    .replaceAll('\u202e', '[U+202E]')
    .replaceAll('\u202c', '[U+202C]')
    .replaceAll('\u001b', '[U+001B]')
    .trim();
  expect(shown).toBe(visible);
});

describe('a link', () => {
  it.each([
    ['http://example.org/a(b)c', '<a href="http://example.org/a%28b%29c">n</a>'],
    ['http://example.org/a b', 'n'],
    ['http://example.org/?a=1&copy=2', '<a href="http://example.org/?a=1&amp;copy=2">n</a>'],
    ['http://example.org/"><img src=x>', 'n'],
    ['http://example.org/"><img>', '<a href="http://example.org/%22%3E%3Cimg%3E">n</a>'],
    ['javascript:alert(1)', 'n'],
    ['urn:oid:1.2', 'n'],
    ['http://user:pass@evil.example/', 'n'],
    ['https://github.com/o/r/issues/1', 'n'],
    ['http://example.org/%20', '<a href="http://example.org/%20">n</a>'],
    ['http://example.org/\ud800', 'n'],
  ])('%j', (url, html) => {
    expect(rendered(markdownLink(url, 'n'))).toBe(`<p>${html}</p>`);
  });
});
