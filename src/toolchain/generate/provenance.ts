import { lineComments } from './code/comments.js';
import type { SourceLocation } from '../model/types.js';

/** Source of a generated file. */
export interface Provenance {
  /** Place in the sources; absent if the project does not define it itself. */
  source?: SourceLocation | undefined;
  /** Canonical. */
  url: string;
  version?: string | undefined;
}

/**
 * The lines that say where a generated file comes from and that nobody edits it: the FSH file, the canonical and the version; no
 * date and no path of a machine, so that the same source gives the same bytes everywhere.
 *
 * @param fallbackVersion the project's version, for a definition that has none of its own
 */
export function provenanceLines(of: Provenance, fallbackVersion?: string): string[] {
  const version = of.version ?? fallbackVersion;
  const from = of.source ? `Generated from ${of.source.file}` : 'Generated from a FHIR STU3 core definition';
  return [`${from}. Do not edit.`, version === undefined ? of.url : `${of.url} version ${version}`];
}

/** `provenanceLines` as the comment at the head of a TypeScript file, with a line end. */
export function provenanceHeader(of: Provenance, fallbackVersion?: string): string {
  return lineComments(provenanceLines(of, fallbackVersion));
}

/** The header of a generated TypeScript file that belongs to the whole project rather than to one definition. */
export function projectHeader(project: { id: string; canonical: string; version: string }): string {
  return lineComments([
    `Generated from the FSH of ${project.id}. Do not edit.`,
    `${project.canonical} version ${project.version}`,
  ]);
}
