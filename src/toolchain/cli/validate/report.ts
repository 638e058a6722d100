import { formatDiagnostics } from '../diagnostics.js';
import type { Reading } from './inputs.js';
import { redactedDiagnostic, redactedVerdict } from './redacted.js';
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
  /** Invalid ones that claim a profile which is not known: another issue may be missing. */
  incomplete: number;
}

/** Judges inputs in their order. */
export function reportOn(readings: Iterable<Reading>, by: Judge, style: Style): Report {
  const report: Report = { out: '', err: '', valid: 0, invalid: 0, unjudged: 0, incomplete: 0 };
  for (const reading of readings) {
    const judged = judge(reading, by);
    const verdict = by.redact ? redactedVerdict(judged, by.profile) : judged;
    report[verdict.valid === null ? 'unjudged' : verdict.valid ? 'valid' : 'invalid']++;
    if (verdict.valid !== null && verdict.reason !== undefined) report.incomplete++;
    // people read the diagnostics of unreadable inputs; programs get a line for them
    if (verdict.valid !== null || reading.kind === 'resource' || style.format !== 'text')
      if (by.unable === undefined || style.format !== 'text')
        report.out += render(verdict, style.format, style.colour);
    const diagnostics = reading.kind === 'unreadable' ? reading.diagnostics : reading.warnings;
    report.err += formatDiagnostics(
      by.redact ? diagnostics.map(redactedDiagnostic) : diagnostics,
      style.colour,
    );
  }
  return report;
}
