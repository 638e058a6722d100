/** A problem in a text, or in data to be printed as text. */
export interface TextIssue {
  /** Stable, dotted, lower case: `xml.unknown-element`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  /** Advice for the author. */
  readonly hint?: string;
}

/** A problem at an offset of a text. Line and column are computed later. */
export interface Finding {
  readonly offset: number;
  readonly code: string;
  readonly severity: TextIssue['severity'];
  readonly message: string;
  readonly hint?: string | undefined;
}

/** Collects the problems of a text. Offsets become lines and columns at the end, so that a valid text costs nothing. */
export class Findings {
  readonly #text: string;
  readonly #file: string | undefined;
  readonly #firstLine: number;
  readonly #found: Finding[] = [];
  #errors = 0;

  /** @param firstLine line of the file on which the text begins, if it is part of a file (a line of NDJSON) */
  constructor(text: string, file?: string, firstLine = 1) {
    this.#text = text;
    this.#file = file;
    this.#firstLine = firstLine;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  error(offset: number, code: string, message: string, hint?: string): void {
    this.add({ offset, code, severity: 'error', message, hint });
  }

  add(finding: Finding): void {
    if (finding.severity === 'error') this.#errors++;
    this.#found.push(finding);
  }

  /** All problems, in the order of the text. */
  diagnostics(): TextIssue[] {
    if (this.#found.length === 0) return [];
    const starts = lineStarts(this.#text);
    return [...this.#found]
      .sort((a, b) => a.offset - b.offset)
      .map(({ offset, code, severity, message, hint }) => {
        const line = lineAt(starts, offset);
        return {
          code,
          severity,
          message,
          ...(this.#file !== undefined && { file: this.#file }),
          line: line + this.#firstLine,
          column: offset - starts[line]! + 1,
          ...(hint !== undefined && { hint }),
        };
      });
  }
}

/** The offsets at which lines begin; a line ends with LF, CR LF or a lone CR. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const ending of text.matchAll(/\r\n?|\n/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
