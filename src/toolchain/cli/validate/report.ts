import { createColors } from 'picocolors';
import { formatDiagnostic, type Diagnostic } from '../../text/diagnostics.js';
import type { Reading } from './inputs.js';
import { render, type Format } from './render.js';
import { judge, type Judge } from './verdict.js';

/** Style of printed verdicts. */
export interface Style {
  format: Format;
  colour: boolean;
}

/** The text of some verdicts, and their numbers. */
export interface Report {
  /** For standard output. */
  out: string;
  /** For standard error: diagnostics of inputs that could not be judged, and warnings. */
  err: string;
  valid: number;
  invalid: number;
  unjudged: number;
}

/** Judges inputs in their order. */
export function reportOn(readings: Iterable<Reading>, by: Judge, style: Style): Report {
  const report: Report = { out: '', err: '', valid: 0, invalid: 0, unjudged: 0 };
  for (const reading of readings) {
    const verdict = judge(reading, by);
    report[verdict.valid === null ? 'unjudged' : verdict.valid ? 'valid' : 'invalid']++;
    // people read the diagnostics of what could not be judged; programs get a line for it
    if (verdict.valid !== null || style.format !== 'text')
      report.out += render(verdict, style.format, style.colour);
    const diagnostics = reading.kind === 'unreadable' ? reading.diagnostics : reading.warnings;
    report.err += format(diagnostics, style.colour);
    if (verdict.valid === null && reading.kind !== 'unreadable' && by.unable === undefined) {
      const { file, line, reason = '' } = verdict;
      report.err += format(
        [
          {
            code: 'validate.unjudged',
            severity: 'error',
            message: reason,
            file,
            ...(line !== undefined && { line }),
          },
        ],
        style.colour,
      );
    }
  }
  return report;
}

/** Diagnostics for standard error, a line each. */
export function format(diagnostics: readonly Diagnostic[], colour: boolean): string {
  const c = createColors(colour);
  return diagnostics
    .map((d) => `${(d.severity === 'error' ? c.red : c.yellow)(formatDiagnostic(d))}\n`)
    .join('');
}
