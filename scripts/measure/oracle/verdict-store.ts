import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askInBackground, ORACLES, ROOT, type OracleName, type OracleVerdict } from './oracle.js';

/** Texts for which an oracle is started once: a run that is stopped keeps the verdicts of the chunks before. */
const CHUNK = 250;

export interface Asked {
  /** In the order of the texts. */
  verdicts: OracleVerdict[];
  /** Definitions that the oracle could not load. */
  notLoaded: string[];
}

/**
 * An oracle's verdicts on texts of JSON. Each verdict is kept below `node_modules/.cache`, by text, definitions and driver, so that a text is
 * judged once.
 *
 * @param profiles the folder of definitions that the oracle loads
 * @param onProgress told how many texts have a verdict
 */
export async function verdictsOn(
  texts: readonly string[],
  oracle: OracleName,
  profiles: string,
  onProgress: (judged: number) => void = () => {},
): Promise<Asked> {
  const cache = join(ROOT, 'node_modules/.cache/conformance');
  const work = join(cache, `oracle-${oracle}`);
  mkdirSync(work, { recursive: true });
  const store = join(cache, `${oracle}-${hash(stamp(oracle, profiles))}.ndjson`);
  const known = stored(store);
  // in the order of their hashes: a run that is stopped has judged some of each kind
  const open = [...new Map(texts.map((text) => [hash(text), text]))]
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
  const notLoaded: string[] = [];
  for (let from = 0; from < open.length; from += CHUNK) {
    onProgress(known.size);
    const chunk = open.slice(from, from + CHUNK);
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    try {
      const files = chunk.map((text, i) => {
        const file = join(folder, `${i}.json`);
        writeFileSync(file, text);
        return file;
      });
      const asked = await askInBackground(oracle, { profiles, files, work });
      notLoaded.push(...asked.notLoaded);
      const lines = chunk.map((text, i) => {
        const verdict = { ...asked.verdicts.get(files[i]!)!, file: hash(text) };
        known.set(verdict.file, verdict);
        return `${JSON.stringify(verdict)}\n`;
      });
      appendFileSync(store, lines.join(''));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { verdicts: texts.map((text) => known.get(hash(text))!), notLoaded };
}

function stored(file: string): Map<string, OracleVerdict> {
  if (!existsSync(file)) return new Map();
  // a line that a stopped run left half written ends without a line feed
  const text = readFileSync(file, 'utf8');
  const lines = text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .filter(Boolean);
  return new Map(lines.map((line) => JSON.parse(line) as OracleVerdict).map((v) => [v.file, v]));
}

/** Inputs of verdicts besides the text. */
function stamp(oracle: OracleName, profiles: string): string {
  const files = readdirSync(profiles, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|json)$/.test(name))
    .sort();
  const parts = [ORACLES[oracle].driver, ...files.map((name) => join(profiles, name))];
  return parts.map((file) => hash(readFileSync(file, 'utf8'))).join();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
