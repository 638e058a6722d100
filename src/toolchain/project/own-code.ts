import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { PackageConfig } from '../compile/inputs/config.js';
import type { Diagnostic } from '../text/diagnostics.js';

const HINT =
  'this is the project’s own code: mend it there; a definition that it uses may have another name now, or be gone';

/**
 * What the compiler has against the package's copies of code that is written by hand, as it is to be said to whoever wrote it: of the
 * file that was copied, at its own line, and not as a defect of what generates.
 *
 * @param files the package's, by path
 * @param root the project's folder, which the configured paths are relative to
 */
export function inOwnCode(
  diagnostics: readonly Diagnostic[],
  files: ReadonlyMap<string, string>,
  root: string,
  config: PackageConfig = {},
): Diagnostic[] {
  const folders = new Map((config.include ?? []).map((folder) => [posix.basename(folder), folder]));
  return diagnostics.map((d) => {
    const [name = '', ...rest] = d.file?.split('/') ?? [];
    const folder = folders.get(name);
    const copy = d.file === undefined ? undefined : files.get(d.file);
    if (folder === undefined || copy === undefined || rest.length === 0) return d;
    const file = `${folder}/${rest.join('/')}`;
    const { line, column, ...others } = d;
    const place =
      line === undefined
        ? {}
        : placeInSource(copy, line, column ?? 1, readFileSync(join(root, file), 'utf8'));
    return { ...others, ...place, file, hint: HINT };
  });
}

/**
 * Where a place of a copy is in its source. A copy has a first line more, other paths in its imports, and the layout of the formatter,
 * but the same words in the same order.
 */
function placeInSource(
  copy: string,
  line: number,
  column: number,
  source: string,
): { line: number; column: number } {
  const lines = copy.split('\n');
  const before = lines.slice(1, line - 1).join('\n') + '\n' + lines[line - 1]!.slice(0, column - 1);
  const after = lines[line - 1]!.slice(column - 1);
  const isInWord = /[\w$]$/.test(before) && /^[\w$]/.test(after);
  const index = wordsOf(withoutPaths(before)).length - (isInWord ? 1 : 0);
  const word = wordsOf(withoutPaths(source))[index];
  if (!word) return { line, column };
  // the quote or bracket before a word is no word itself
  const gap = isInWord ? 0 : withoutPaths(after).search(/[\w$]|$/);
  const above = source.slice(0, word.index).split('\n');
  return { line: above.length, column: Math.max(1, above.at(-1)!.length + 1 - gap) };
}

function wordsOf(text: string): RegExpExecArray[] {
  return [...text.matchAll(/[\w$]+/g)];
}

/** A relative path counts as one word, whatever it is, and takes as much room. */
function withoutPaths(text: string): string {
  return text.replace(/(['"])\.{1,2}\/[^'"\n]+\1/g, (path) => `'p${' '.repeat(path.length - 3)}'`);
}
