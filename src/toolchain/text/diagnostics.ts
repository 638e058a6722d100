/** Something found while reading, compiling or checking; data, never a log line. */
export interface Diagnostic {
  /** Stable, dotted, lower case: `fsh.syntax`, `xml.unknown-element`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'information';
  /** The finding, and what was expected instead. */
  readonly message: string;
  /** Relative to the project where possible, with forward slashes. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Advice for the author. */
  readonly hint?: string;
  /** Number of errors that follow from it and are not listed. */
  readonly consequences?: number;
}

/** An error that carries everything that was wrong with an input at once. */
export class DiagnosticsError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.name = 'DiagnosticsError';
    this.diagnostics = diagnostics;
  }
}

/** `file:line:column: severity: message (hint) [code]`, leaving out what is not known. */
export function formatDiagnostic(d: Diagnostic): string {
  const place = [d.file, d.line, d.line === undefined ? undefined : d.column].filter((x) => x !== undefined);
  const hint = d.hint ? ` (${d.hint})` : '';
  const { consequences = 0 } = d;
  const others = consequences === 1 ? '1 other error follows' : `${consequences} other errors follow`;
  const more = consequences > 0 ? `; ${others} from it` : '';
  return `${place.length ? `${place.join(':')}: ` : ''}${d.severity}: ${d.message}${hint}${more} [${d.code}]`;
}
