import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';

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
export function readSources(folder: string, shownAs: string, version: string): FshSource[] {
  const paths = globSync('**/*.fsh', { cwd: folder, onlyFiles: true })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
  return paths.map((path) => ({
    path: shownAs ? `${shownAs}/${path}` : path,
    text: readFileSync(join(folder, path), 'utf8').replaceAll('{{version}}', version),
  }));
}
