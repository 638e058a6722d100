import { createColors } from 'picocolors';
import { formatDiagnostic, type Diagnostic } from '../text/diagnostics.js';
import type { Io } from './io.js';

/** Diagnostics for standard error, a line each. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], colour: boolean): string {
  if (diagnostics.length === 0) return '';
  const c = createColors(colour);
  return diagnostics
    .map((d) => `${(d.severity === 'error' ? c.red : c.yellow)(formatDiagnostic(d))}\n`)
    .join('');
}

/** Prints diagnostics to standard error. */
export function tell(diagnostics: readonly Diagnostic[], io: Io): void {
  if (diagnostics.length > 0) io.err(formatDiagnostics(diagnostics, io.colour));
}
