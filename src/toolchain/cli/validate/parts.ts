import { JSON_LIMITS } from '../../json/readJson.js';
import type { Diagnostic } from '../../text/diagnostics.js';

/** A piece of an input that can be judged on its own. */
export type Part =
  | { kind: 'document'; bytes: Uint8Array }
  | { kind: 'lines'; bytes: Uint8Array; firstLine: number }
  | { kind: 'fault'; fault: Diagnostic };

/** In bytes. A UTF-16 code unit takes at most three bytes of UTF-8. */
const MAX_RECORD = 3 * JSON_LIMITS.maxSize;

const NEWLINE = 0x0a;
const BRACE = 0x7b;

/**
 * Divides an input into parts while it is read: NDJSON into runs of whole lines, anything else into one document.
 *
 * A name that ends in `.ndjson` or `.jsonl` is NDJSON. So is any other input whose first line is a whole JSON object that more text
 * follows. Standard input need not have that text yet: a line that arrives is judged at once.
 *
 * @param file the name of the input, `-` for standard input
 * @param chunks the bytes as they are read
 * @param maxRecord the longest line or document, in bytes; a longer one gives the fault `input.too-large`
 */
export async function* partsOf(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  maxRecord = MAX_RECORD,
): AsyncGenerator<Part> {
  const source = chunks[Symbol.asyncIterator]();
  const start: Uint8Array[] = [];
  let size = 0;
  let hasLineEnd = false;
  let isLines: boolean | undefined = /\.(ndjson|jsonl)$/i.test(file) || undefined;
  let end = false;
  try {
    while (isLines === undefined) {
      const { value, done } = await source.next();
      if (done) {
        end = true;
        break;
      }
      start.push(value);
      size += value.length;
      if (size > maxRecord) {
        yield tooLarge(file, maxRecord);
        return;
      }
      hasLineEnd ||= value.includes(NEWLINE);
      if (hasLineEnd) isLines = startsWithLine(join(start), file === '-');
    }
    if (isLines) yield* lines(file, start, end ? undefined : source, maxRecord);
    else yield* document(file, start, end ? undefined : source, maxRecord);
  } finally {
    await source.return?.();
  }
}

/** True if the text is NDJSON by its first line, false if it is not, undefined if more text has to decide. */
function startsWithLine(bytes: Uint8Array, alone: boolean): boolean | undefined {
  const from = bytes.findIndex((byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf);
  if (from < 0) return undefined;
  if (bytes[from] !== BRACE) return false;
  const to = bytes.indexOf(NEWLINE, from);
  if (to < 0) return undefined;
  try {
    JSON.parse(new TextDecoder().decode(bytes.subarray(from, to)));
  } catch {
    return false;
  }
  return alone || bytes.subarray(to).some((byte) => byte > 0x20) || undefined;
}

async function* document(
  file: string,
  start: Uint8Array[],
  rest: AsyncIterator<Uint8Array> | undefined,
  maxRecord: number,
): AsyncGenerator<Part> {
  let size = start.reduce((sum, chunk) => sum + chunk.length, 0);
  while (rest) {
    const { value, done } = await rest.next();
    if (done) break;
    start.push(value);
    size += value.length;
    if (size > maxRecord) {
      yield tooLarge(file, maxRecord);
      return;
    }
  }
  yield { kind: 'document', bytes: join(start) };
}

async function* lines(
  file: string,
  start: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array> | undefined,
  maxRecord: number,
): AsyncGenerator<Part> {
  let line = 1;
  /** The beginning of a line that has no end yet; it is not kept where it is too long. */
  let open: Uint8Array[] = [];
  let length = 0;
  const take = function* (chunk: Uint8Array): Generator<Part> {
    let from = 0;
    if (length > maxRecord) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) return;
      length = 0;
      line++;
      from = end + 1;
    }
    const last = chunk.lastIndexOf(NEWLINE);
    if (last >= from) {
      const bytes = join([...open, chunk.subarray(from, last + 1)]);
      yield { kind: 'lines', bytes, firstLine: line };
      line += count(bytes, NEWLINE);
      open = [];
      length = 0;
      from = last + 1;
    }
    if (from === chunk.length) return;
    open.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length <= maxRecord) return;
    open = [];
    yield tooLarge(file, maxRecord, line);
  };
  for (const chunk of start) yield* take(chunk);
  while (rest) {
    const { value, done } = await rest.next();
    if (done) break;
    yield* take(value);
  }
  if (open.length) yield { kind: 'lines', bytes: join(open), firstLine: line };
}

function tooLarge(file: string, maxRecord: number, line?: number): Part {
  const what = line === undefined ? 'file' : 'line';
  return {
    kind: 'fault',
    fault: {
      code: 'input.too-large',
      severity: 'error',
      message: `the ${what} is larger than ${Math.floor(maxRecord / 1024 / 1024)} MB`,
      file,
      ...(line !== undefined && { line }),
      hint: 'write one resource a line (NDJSON): lines are read one after the other',
    },
  };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
}

function count(bytes: Uint8Array, byte: number): number {
  let found = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) found++;
  return found;
}
