import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { DiagnosticsError, type Diagnostic } from '../text/diagnostics.js';
import type { Entry, FactValue, ResourceFacts } from '../facts/types.js';
import { isEqual } from '../facts/value.js';
import type { Correction, Side } from './types.js';

const KEYS = ['resource', 'element', 'fact', 'published', 'meant', 'reason'] as const;

/**
 * Reads the list of facts that are read otherwise than they were published.
 *
 * @param file where it is; none where there is no file
 * @param shownAs how diagnostics name it
 * @throws DiagnosticsError with all that is wrong with it
 */
export function readCorrections(file: string, shownAs: string): Correction[] {
  if (!existsSync(file)) return [];
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const at = (offset: number) => ({
    file: shownAs,
    line: lines.linePos(offset).line,
    column: lines.linePos(offset).col,
  });
  const diagnostics = document.errors.map((error): Diagnostic => ({
    code: 'corrections.syntax',
    severity: 'error',
    message: error.message.split('\n')[0]!,
    ...at(error.pos[0]),
  }));
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  const list = (document.toJS() ?? []) as Correction[];
  list.forEach((correction, index) => {
    const missing = KEYS.filter((key) => correction[key] === undefined);
    if (!missing.length) return;
    const node = document.getIn([index], true) as { range?: [number, number, number] } | undefined;
    const message = `a correction has no ${missing.join(', ')}`;
    diagnostics.push({
      code: 'corrections.value',
      severity: 'error',
      message,
      ...at(node?.range?.[0] ?? 0),
      hint: 'null says that nothing is stated',
    });
  });
  if (diagnostics.length) throw new DiagnosticsError(diagnostics);
  return list;
}

/**
 * A side with the facts put right that are exactly as a correction says they were published, and the corrections that did so.
 */
export function corrected(
  side: Side,
  corrections: readonly Correction[],
): { side: Side; applied: Correction[] } {
  const applied: Correction[] = [];
  const resources = new Map(side.resources);
  for (const correction of corrections) {
    const found = [...resources].find(([, r]) => r.url === correction.resource);
    const changed = found && correctedResource(found[1], correction);
    if (!changed) continue;
    resources.set(found[0], changed);
    applied.push(correction);
  }
  return { side: { ...side, resources }, applied };
}

function correctedResource(
  resource: ResourceFacts,
  { element, fact, published, meant }: Correction,
): ResourceFacts | undefined {
  const entry = resource.entries[element];
  const value: FactValue = entry?.facts[fact]?.value ?? null;
  const isThere = entry !== undefined || published === null;
  if (!isThere || !isEqual(value, published)) return undefined;
  const { [fact]: old, ...facts } = entry?.facts ?? {};
  if (meant !== null) facts[fact] = { ...old, value: meant };
  const next: Entry = { ...(entry ?? { class: 'element', text: {} }), facts };
  return { ...resource, entries: { ...resource.entries, [element]: next } };
}
