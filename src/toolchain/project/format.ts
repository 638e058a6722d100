import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { format, version } from 'prettier';
import { cacheFolder, readCached, writeCached } from '../cache.js';

/** Layout of generated code, whatever configuration is near the project. */
const STYLE = { parser: 'typescript', printWidth: 110, singleQuote: true } as const;

/**
 * Formats TypeScript.
 *
 * @param cache a folder with what was formatted before; undefined for none. An entry is named by the hash of the text and carries the hash
 *   of its own content: one that is damaged, or cannot be read or written, only costs time.
 */
export async function formatTypeScript(text: string, cache: string | undefined): Promise<string> {
  if (cache === undefined) return format(text, STYLE);
  const key = hashOf(`${version} ${JSON.stringify(STYLE)}\n${text}`);
  const file = join(cache, key.slice(0, 2), key);
  const known = contentOf(readCached(file));
  if (known !== undefined) return known;
  const formatted = await format(text, STYLE);
  writeCached(file, `${hashOf(key + formatted)}\n${formatted}`);
  return formatted;

  function contentOf(entry: Buffer | undefined): string | undefined {
    if (!entry) return undefined;
    const end = entry.indexOf(10);
    const content = entry.toString('utf8', end + 1);
    return entry.toString('utf8', 0, end) === hashOf(key + content) ? content : undefined;
  }
}

/** The usual folder for the cache of `formatTypeScript`; undefined if there is no `node_modules`. */
export function formatCache(): string | undefined {
  const folder = cacheFolder();
  return folder && join(folder, 'format');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
