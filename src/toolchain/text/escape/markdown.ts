import { htmlText, isWebAddress } from './html.js';
import { plainLine } from './visible.js';

/** A zero-width space, which `plainLine` leaves in no text. */
const BREAK = '\u200b';

/**
 * Forms that GitHub turns into links, pictures or notifications after it has rendered the Markdown, when escapes are already gone: only
 * a character in between stops them. GitHub Flavored Markdown 6.9 (autolinks), and mentions, issues, emoji, mathematics.
 */
const ACTIVE: readonly (readonly [RegExp, string])[] = [
  [/@/g, `@${BREAK}`],
  [/#(?=\d)/g, `#${BREAK}`],
  [/(gh-)(?=\d)/gi, `$1${BREAK}`],
  [/(https?|ftp|mailto|xmpp):/gi, `$1:${BREAK}`],
  [/(www)\./gi, `$1${BREAK}.`],
  [/:(?=[\w+-]+:)/g, `:${BREAK}`],
  // Jekyll, which publishes release notes, runs Liquid before Markdown
  [/\{(?=[{%])/g, `{${BREAK}`],
];

function inactive(text: string): string {
  const broken = ACTIVE.reduce((result, [form, replacement]) => result.replace(form, replacement), text);
  // written so that a reader of the source sees it
  return broken.replaceAll(BREAK, '&#8203;');
}

/**
 * Escapes text of a definition as inline Markdown: one line without markup, links, pictures, mentions or HTML. Safe in paragraphs, list
 * items, headings and table cells.
 */
export function markdownText(text: string): string {
  const escaped = plainLine(text)
    // the name of a choice, `value[x]`, is not a link and stays readable
    .replace(/(\[x\](?![[(:]))|[\\`*_[\]|~$!^]/g, (found, choice?: string) => choice ?? `\\${found}`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // at the start of a line these begin a heading, an item of a list, a quotation, an underline or a rule
    .replace(/^(#+|[+-])(?=\s|$)|^>|^[-=](?=[-=\s]*$)/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
  return inactive(escaped);
}

/**
 * Text of a definition as inline code: an identifier, a code or an expression. Backticks enclose it; where its own characters would
 * end that, or a table's cell, `<code>` with character references does.
 */
export function markdownCode(text: string): string {
  const line = plainLine(text);
  if (line === '') return '';
  if (!/[`|]|\{[{%]/.test(line)) return `\`${line}\``;
  const references = line.replace(/[!-+/;-?[-`{-~]/g, (c) => `&#${c.codePointAt(0)!};`);
  return `<code>${inactive(references)}</code>`;
}

/** Text of a definition within an HTML tag in Markdown, such as `<summary>`. */
export function markdownHtml(text: string): string {
  return inactive(htmlText(plainLine(text)));
}

/** A canonical with a name as a link; only the name if it is no address that a reader should open. */
export function markdownLink(url: string, name: string): string {
  const shown = markdownText(name);
  // a link into GitHub leaves a note in the thread that it points to
  if (!isWebAddress(url) || /^https?:\/\/([\w-]+\.)*github\.com\b/i.test(url)) return shown;
  return linkTo(url, shown);
}

/** A link of our own, which may lead anywhere. */
export function ownLink(url: string, name: string): string {
  return isWebAddress(url) ? linkTo(url, markdownText(name)) : markdownText(name);
}

/** Likewise, with an identifier as its text. */
export function ownCodeLink(url: string, code: string): string {
  return isWebAddress(url) ? linkTo(url, markdownCode(code)) : markdownCode(code);
}

function linkTo(url: string, markdown: string): string {
  const target = encodeURI(url)
    .replace(/%25([\da-f]{2})/gi, '%$1')
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
    .replaceAll('&', '&amp;');
  return `[${markdown}](${target})`;
}

/** Text that is Markdown already; `md` escapes everything else. */
export class Markdown {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** Content of an `md` template: strings and numbers are escaped, lists joined; undefined, null and false are empty. */
export type MarkdownContent =
  Markdown | string | number | false | null | undefined | readonly MarkdownContent[];

/** A template of inline Markdown: values are escaped unless they are Markdown themselves. */
export function md(parts: TemplateStringsArray, ...values: readonly MarkdownContent[]): Markdown {
  const text = parts.map((part, i) => (i < values.length ? part + written(values[i]) : part)).join('');
  return new Markdown(text);
}

function written(value: MarkdownContent): string {
  if (value instanceof Markdown) return value.text;
  if (value === undefined || value === null || value === false) return '';
  if (Array.isArray(value)) return value.map((v) => written(v as MarkdownContent)).join('');
  return markdownText(String(value));
}

export function inlineCode(text: string): Markdown {
  return new Markdown(markdownCode(text));
}

/** Items with a separator of our own between them, such as `, `. */
export function joined(items: readonly MarkdownContent[], separator: string): Markdown {
  return new Markdown(
    items
      .map(written)
      .filter((item) => item !== '')
      .join(separator),
  );
}
