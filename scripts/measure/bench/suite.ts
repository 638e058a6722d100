/** A table of figures, as a suite of benchmarks prints it. */
export interface Table {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** The figures as bars. */
  plot?: Plot;
  /** Figures that are compared with those of the baseline, by name; the smaller, the better. */
  figures?: Readonly<Record<string, number>>;
  /** Remarks that explain the figures. */
  notes?: readonly string[];
}

/** A picture of a table. */
export interface Plot {
  /** Name of the file beside the README. */
  file: string;
  svg: string;
  /** Text in place of the picture. */
  alt: string;
}

/** The export `suite` of a file `scripts/measure/bench/<name>.ts`, for `npm run bench -- <name>`. */
export interface Suite {
  about: string;
  run(): Promise<Table[]>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

export function times(ratio: number): string {
  return `${ratio.toFixed(1)} ×`;
}

/** The table as text, its columns aligned. */
export function format({ title, columns, rows, notes = [] }: Table): string {
  const widths = columns.map((name, i) => Math.max(name.length, ...rows.map((row) => (row[i] ?? '').length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [
    title,
    '',
    line(columns),
    rule,
    ...rows.map(line),
    ...(notes.length ? ['', ...notes] : []),
    '',
  ].join('\n');
}

/** The table as Markdown. */
export function markdown({ title, columns, rows, plot, notes = [] }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${title}:`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    ...(plot ? [`\n![${plot.alt}](${plot.file})`] : []),
    ...notes.map((n) => `\n${n}`),
    '',
  ].join('\n');
}
