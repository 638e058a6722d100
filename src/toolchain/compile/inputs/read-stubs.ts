import { existsSync, statSync } from 'node:fs';
import { isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Definitions } from '../../releases/release.js';
import type { Diagnostic } from '../../text/diagnostics.js';
import type { SourceLocation } from '../../model/types.js';
import { readText } from './read-text.js';
import { readEntries, STUB } from './stub-entries.js';
import type { Stub } from './stubs.js';
import { yamlErrors } from './yaml-errors.js';

/**
 * Reads the project's list of stubs; none where there is no file.
 *
 * @returns the stubs with which nothing is wrong, and all that is wrong; no list at all where there is none to be read, for without
 * it everything that refers to a stub would look wrong too
 */
export function readStubs(
  file: string,
  shownAs: string,
  definitions: Definitions,
): { stubs?: Stub[]; diagnostics: Diagnostic[] } {
  if (!existsSync(file)) return { stubs: [], diagnostics: [] };
  const fault = (problem: Omit<Diagnostic, 'severity'>) => ({
    diagnostics: [{ severity: 'error' as const, file: shownAs, ...problem }],
  });
  if (statSync(file).isDirectory())
    return fault({
      code: 'stubs.folder',
      message: 'it is a folder',
      hint: `make it a file, a list of ${STUB}`,
    });
  const read = readText(file, shownAs, 'stubs');
  if (read.diagnostics.length) return { diagnostics: read.diagnostics };
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines });
  if (document.errors.length) {
    const hint = 'mend the YAML: nothing is compiled without the stubs';
    return { diagnostics: yamlErrors(document, lines, { code: 'stubs.syntax', file: shownAs, hint }) };
  }
  const list = valueOf(document);
  if (!Array.isArray(list)) {
    const message = 'the stubs are not a list';
    return fault({ code: 'stubs.list', message, line: 1, column: 1, hint: `list them: ${STUB}` });
  }
  return readEntries(list, placesOf(document, lines, shownAs), definitions);
}

/** An alias without its anchor has no value; it is no list either. */
function valueOf(document: Document): unknown {
  try {
    return document.toJS() ?? [];
  } catch {
    return undefined;
  }
}

function placesOf(document: Document, lines: LineCounter, file: string): SourceLocation[] {
  const items = isSeq(document.contents) ? (document.contents.items as (Node | null)[]) : [];
  return items.map((item) => {
    const { line, col } = lines.linePos(item?.range?.[0] ?? 0);
    return { file, line, column: col };
  });
}
