/**
 * A Markdown table without padding: a line changes only where something in it does.
 * https://github.github.com/gfm/#tables-extension-
 */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)];
}

/** Text of people as a cell: in one line, with nothing in it taken for markup. */
export function cell(text: string | undefined): string {
  return (text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
}

/** A code or an expression as a cell, as it is. */
export function codeCell(text: string): string {
  const inLine = text.replace(/\s+/g, ' ').trim();
  if (!inLine) return '';
  const fence = '`'.repeat(Math.max(0, ...(inLine.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const gap = inLine.startsWith('`') || inLine.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${inLine.replaceAll('|', '\\|')}${gap}${fence}`;
}

/** How deep something is, so that it can be seen in the text and in what is made of it. */
export function indented(depth: number, text: string): string {
  return `${'· '.repeat(depth)}${text}`;
}

/** The tail of a canonical, with its version where it has one. */
export function tailOf(url: string): string {
  return url.slice(url.split('|')[0]!.lastIndexOf('/') + 1).replaceAll('|', '\\|');
}
