import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Diagnostic } from '../../text/diagnostics.js';
import { readText } from './read-text.js';

/** A file of FSH, with what SUSHI is given of it. */
export interface FshSource {
  /** Relative to the project's folder, with forward slashes. */
  path: string;
  text: string;
}

/**
 * The FSH of a project, in code-unit order of the paths: SUSHI's output follows the order of its input, so that may not come from
 * a file system. `{{version}}` becomes the configured version, which leaves every line and column before it where it was.
 */
export function readSources(
  folder: string,
  shownAs: string,
  version: string,
): { sources: FshSource[]; diagnostics: Diagnostic[] } {
  const paths = globSync('**/*.fsh', { cwd: folder, onlyFiles: true })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  const diagnostics: Diagnostic[] = [];
  const sources = paths.map((relative) => {
    const path = shownAs ? `${shownAs}/${relative}` : relative;
    const read = readText(join(folder, relative), path, 'fsh');
    diagnostics.push(...read.diagnostics);
    return { path, text: read.text.replaceAll('{{version}}', version) };
  });
  return { sources, diagnostics };
}
