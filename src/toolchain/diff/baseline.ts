import { DiagnosticsError } from '../text/diagnostics.js';
import type { ConformanceType, Entry, EntryClass, Fact, FactValue, ResourceFacts } from '../facts/types.js';
import { readJson } from '../json/readJson.js';
import type { Side } from './types.js';

/** Raised whenever a stored release would be read as something else than what was stored. */
const BASELINE_FORMAT = 1;

/** A fact as stored: the value, and what would hold otherwise where that is known. */
type StoredFact = [FactValue] | [FactValue, FactValue];
type StoredEntry =
  [EntryClass, Record<string, StoredFact>] | [EntryClass, Record<string, StoredFact>, string];

interface Stored {
  format: number;
  release: string;
  resources: Record<
    string,
    { url: string; id: string; version?: string; entries: Record<string, StoredEntry> }
  >;
}

/**
 * A side's facts as the text of a file: no documentation, a line an entry, in code-unit order of the resources, so that two stored releases
 * can be read beside each other.
 */
export function writeBaseline(side: Side, release: string): string {
  const resources = [...side.resources].map(([key, { url, id, version, entries }]) => {
    const lines = Object.entries(entries)
      .filter(
        ([name, entry]) => name === '' || entry.class !== 'element' || Object.keys(entry.facts).length > 0,
      )
      .map(([name, entry]) => `${JSON.stringify(name)}: ${JSON.stringify(stored(entry))}`);
    const head = { url, id, ...(version !== undefined && { version }) };
    return `${JSON.stringify(key)}: ${JSON.stringify(head).slice(0, -1)},"entries": {\n${lines.join(',\n')}\n}}`;
  });
  return `{"format": ${BASELINE_FORMAT}, "release": ${JSON.stringify(release)}, "resources": {\n${resources.join(',\n')}\n}}\n`;
}

function stored(entry: Entry): StoredEntry {
  const facts = Object.entries(entry.facts).map(([name, { value, usual }]): [string, StoredFact] => [
    name,
    usual === undefined ? [value] : [value, usual],
  ]);
  return entry.within === undefined
    ? [entry.class, Object.fromEntries(facts)]
    : [entry.class, Object.fromEntries(facts), entry.within];
}

/**
 * Reads a stored release.
 *
 * @param file named in the errors
 * @param name what the side is called
 * @throws DiagnosticsError where the text is no stored release of this format
 */
export function readBaseline(text: string, file: string, name: string): Side {
  const { value, diagnostics } = readJson(text, { file });
  const errors = diagnostics.filter((d) => d.severity === 'error');
  if (errors.length) throw new DiagnosticsError(errors);
  const { format, release, resources } = (value ?? {}) as Partial<Stored>;
  if (format !== BASELINE_FORMAT || typeof release !== 'string' || typeof resources !== 'object') {
    const message =
      format === undefined
        ? 'this is not a stored release'
        : `this release is stored in format ${String(format)}, not ${BASELINE_FORMAT}`;
    throw new DiagnosticsError([
      {
        code: 'diff.baseline',
        severity: 'error',
        message,
        file,
        hint: 'store it anew with npm run baseline',
      },
    ]);
  }
  const read = Object.entries(resources).map(([key, r]): [string, ResourceFacts] => [
    key,
    {
      resourceType: key.split(' ')[0] as ConformanceType,
      url: r.url,
      id: r.id,
      ...(r.version !== undefined && { version: r.version }),
      entries: Object.fromEntries(Object.entries(r.entries).map(([k, e]) => [k, entryOf(e)])),
    },
  ]);
  return {
    name,
    version: release,
    resources: new Map(read),
    profiles: new Map(),
    hasText: false,
    notCompared: [
      { resource: file, reason: 'a stored release has facts and no documentation', severity: 'information' },
    ],
    diagnostics: [],
  };
}

function entryOf([of, facts, within]: StoredEntry): Entry {
  const read = Object.entries(facts).map(([name, [value, usual]]): [string, Fact] => [
    name,
    usual === undefined ? { value } : { value, usual },
  ]);
  return { class: of, facts: Object.fromEntries(read), text: {}, ...(within !== undefined && { within }) };
}
