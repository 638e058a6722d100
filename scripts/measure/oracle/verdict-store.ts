import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judgeInChunks, type Answer } from './chunks.js';
import { askInBackground, ORACLES, ROOT, type OracleName, type OracleVerdict } from './oracle.js';

/** Texts in one run of an oracle: its start takes as long as hundreds of small resources, and a run that is stopped loses this many. */
const CHUNK = 200;

/** Every oracle judges it, and finds it valid. */
export const PROBE = '{"resourceType":"Basic","code":{"text":"x"}}';

export interface Asked {
  /** In the order of the texts; undefined where the time was up. */
  verdicts: (OracleVerdict | undefined)[];
  /** Definitions that the oracle could not load. */
  notLoaded: string[];
}

export interface StoreOptions {
  /** Told how many of all different texts have a verdict. */
  onProgress?(judged: number, all: number): void;
  /** True if the time is up: texts without a verdict are left. */
  isOver?(): boolean;
}

/**
 * An oracle's verdicts on texts of JSON. Each verdict is kept below `node_modules/.cache`, by text, definitions and driver, so that a text is
 * judged once.
 *
 * @param profiles the folder of definitions that the oracle loads
 * @throws Error if the oracle judges nothing at all
 */
export async function verdictsOn(
  texts: readonly string[],
  oracle: OracleName,
  profiles: string,
  { onProgress = () => {}, isOver = () => false }: StoreOptions = {},
): Promise<Asked> {
  const cache = join(ROOT, 'node_modules/.cache/conformance');
  const work = join(cache, `oracle-${oracle}`);
  mkdirSync(work, { recursive: true });
  const store = join(cache, `${oracle}-${hash(stamp(oracle, profiles))}.ndjson`);
  const wanted = new Map(texts.map((text) => [hash(text), text]));
  const known = stored(store, wanted);
  // in the order of their hashes: a run that is stopped has judged some of each kind
  const open = [...wanted]
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, text]) => text);
  const notLoaded = new Set<string>();
  onProgress(known.size, wanted.size);
  try {
    await judgeInChunks(open, {
      size: CHUNK,
      probe: PROBE,
      isOver,
      ask: (chunk) => askOnce(oracle, { texts: chunk, profiles, work, notLoaded }),
      save: (found) => {
        const lines = found.map(([text, verdict]) => {
          const kept = { ...verdict, file: hash(text) };
          known.set(kept.file, kept);
          return `${JSON.stringify(kept)}\n`;
        });
        appendFileSync(store, lines.join(''));
        onProgress(known.size, wanted.size);
      },
    });
  } catch (cause) {
    throw new Error(`${ORACLES[oracle].title}: ${(cause as Error).message}`, { cause });
  }
  return { verdicts: texts.map((text) => known.get(hash(text))), notLoaded: [...notLoaded] };
}

interface Question {
  texts: readonly string[];
  profiles: string;
  work: string;
  /** Collects the definitions that the oracle cannot load. */
  notLoaded: Set<string>;
}

async function askOnce(oracle: OracleName, { texts, profiles, work, notLoaded }: Question): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    const files = texts.map((text, i) => {
      const file = join(folder, `${i}.json`);
      writeFileSync(file, text);
      return file;
    });
    const run = await askInBackground(oracle, { profiles, files, work });
    run.notLoaded.forEach((line) => notLoaded.add(line));
    const verdicts = new Map(
      files.flatMap((file, i) => (run.verdicts.has(file) ? [[i, run.verdicts.get(file)!] as const] : [])),
    );
    return { verdicts, ...(run.ended !== undefined && { ended: run.ended }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The verdicts of a store on the texts that are wanted, by the hash of the text. */
function stored(file: string, wanted: ReadonlyMap<string, string>): Map<string, OracleVerdict> {
  if (!existsSync(file)) return new Map();
  const text = readFileSync(file, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  // a run that was stopped may have left half a line, which the next verdict must not continue
  if (whole.length < text.length) writeFileSync(file, whole);
  const verdicts = whole
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as OracleVerdict);
  return new Map(verdicts.filter((v) => wanted.has(v.file)).map((v) => [v.file, v]));
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
