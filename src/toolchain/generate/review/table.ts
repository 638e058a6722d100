import { withoutVersion } from '../../text/canonical.js';
import { md, Markdown, type MarkdownContent } from '../../text/escape/markdown.js';

/**
 * A Markdown table without padding: a line changes only where something in it does. Cells that are not Markdown are escaped.
 * https://github.github.com/gfm/#tables-extension-
 */
export function table(columns: readonly string[], rows: readonly (readonly MarkdownContent[])[]): Markdown[] {
  const line = (cells: readonly Markdown[]) => new Markdown(`| ${cells.map((c) => c.text).join(' | ')} |`);
  const content = rows.map((row) => line(row.map((cell) => md`${cell}`)));
  return [line(columns.map((c) => md`${c}`)), line(columns.map(() => new Markdown('---'))), ...content];
}

/** An item with its depth shown as leading dots, visible in the source and when rendered. */
export function indented(depth: number, item: MarkdownContent): Markdown {
  return md`${new Markdown('· '.repeat(depth))}${item}`;
}

/** The files of the pages, without their ending, by canonical. */
export type Pages = ReadonlyMap<string, string>;

/** The last segment of a canonical, with its version if it has one; a link where the project has a page for it. */
export function reference(url: string, pages: Pages): Markdown {
  const bare = withoutVersion(url);
  const name = md`${url.slice(bare.lastIndexOf('/') + 1)}`;
  const page = pages.get(bare);
  return page === undefined ? name : new Markdown(`[${name.text}](${pageAddress(page)})`);
}

/** The relative address of a page; halves of characters, which no address can hold, are replaced. */
export function pageAddress(file: string): string {
  return `${encodeURIComponent(wellFormed(file))}.md`;
}

export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}
