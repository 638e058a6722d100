import type { SourceLocation } from '../model/types.js';
import type { Diagnostic } from '../text/diagnostics.js';
import type { SushiLocation } from './sushi.js';

/** The place that an author of a profile looks at: for a rule from a RuleSet, where it is inserted. */
export function placeOf(info: SushiLocation | undefined): SourceLocation | undefined {
  const file = info?.appliedFile ?? info?.file;
  const at = info?.appliedFile ? info.appliedLocation : info?.location;
  return file && at ? { file, line: at.startLine, column: at.startColumn } : undefined;
}

/** The place of a diagnostic: for a rule from a RuleSet, in the RuleSet. */
export function writtenAt({ file, location }: SushiLocation): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  return {
    ...(file && { file }),
    ...(location && { line: location.startLine, column: location.startColumn }),
  };
}
