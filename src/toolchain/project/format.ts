import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, version } from 'prettier';

/** How generated code is laid out: the same everywhere, whatever configuration stands near the project. */
const STYLE = { parser: 'typescript', printWidth: 110, singleQuote: true } as const;

/**
 * Formats TypeScript. What was formatted before comes from a cache that is keyed by the text itself and the formatter's version, so that it
 * cannot go stale.
 */
export async function formatTypeScript(text: string, cacheFolder: string): Promise<string> {
  const key = createHash('sha256')
    .update(`${version} ${JSON.stringify(STYLE)}\n${text}`)
    .digest('hex');
  const file = join(cacheFolder, key.slice(0, 2), key);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const formatted = await format(text, STYLE);
    mkdirSync(join(cacheFolder, key.slice(0, 2)), { recursive: true });
    writeFileSync(file, formatted);
    return formatted;
  }
}
