import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Differences of a folder from its expected content. Paths are relative to it, with forward slashes, in code-unit order. */
export interface TreeDifference {
  /** With the first line that differs, from 1. */
  changed: { path: string; line: number }[];
  missing: string[];
  /** There, and should not be. */
  extra: string[];
}

/**
 * Compares a folder, byte for byte, with the files that it should hold and no others.
 *
 * @param expected contents by path relative to the folder, with forward slashes
 * @param folder one that does not exist holds nothing
 */
export function compareTrees(expected: ReadonlyMap<string, string>, folder: string): TreeDifference {
  const found = new Set(filesBelow(folder));
  const changed: TreeDifference['changed'] = [];
  const missing: string[] = [];
  for (const path of [...expected.keys()].sort()) {
    if (!found.has(path)) {
      missing.push(path);
      continue;
    }
    const wanted = Buffer.from(expected.get(path)!);
    const actual = readFileSync(join(folder, path));
    if (!actual.equals(wanted)) changed.push({ path, line: firstDifferentLine(actual, wanted) });
  }
  const extra = [...found].filter((path) => !expected.has(path)).sort();
  return { changed, missing, extra };
}

/** Whatever is not a folder is a file: a link is what a build never writes. */
function filesBelow(folder: string, prefix = ''): string[] {
  let entries;
  try {
    entries = readdirSync(join(folder, prefix), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (prefix === '' && code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

function firstDifferentLine(a: Buffer, b: Buffer): number {
  const LINE_FEED = 10;
  let line = 1;
  for (let i = 0; i < a.length && i < b.length && a[i] === b[i]; i++) if (a[i] === LINE_FEED) line++;
  return line;
}
