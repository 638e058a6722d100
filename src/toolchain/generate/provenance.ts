import { RELEASE } from '../releases/release.js';
import { lineComments } from './code/comments.js';
import type { SourceLocation } from '../model/types.js';

/** The origin of a generated file. */
interface Provenance {
  /** Its FSH source; absent for a definition of the core. */
  source?: SourceLocation | undefined;
  /** Canonical. */
  url: string;
}

/**
 * The header lines of a generated file: its FSH file and its canonical. No version, so that a release changes only files whose content
 * changes; no date and no path of a machine, so that equal sources give equal bytes everywhere.
 */
function provenanceLines(of: Provenance): string[] {
  const from = of.source
    ? `Generated from ${of.source.file}`
    : `Generated from a ${RELEASE.title} core definition`;
  return [`${from}. Do not edit.`, of.url];
}

/** `provenanceLines` as the comment at the head of a TypeScript file, with a line end. */
export function provenanceHeader(of: Provenance): string {
  return lineComments(provenanceLines(of));
}

/** The header of a generated TypeScript file that belongs to the whole project rather than to one definition. */
export function projectHeader(project: { id: string; canonical: string }): string {
  return lineComments([`Generated from the FSH of ${project.id}. Do not edit.`, project.canonical]);
}
