import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { PROJECT_SOURCES } from '../../compile/inputs/layout.js';
import type { FactValue } from '../../facts/types.js';
import { keyOf } from '../../facts/value.js';
import { cacheFolder, readCached, writeCached } from '../../cache.js';
import type { LoadedResource } from './loaded.js';

const VERDICT = 'current';

/**
 * Remembers, in the cache and never in the project, that a state of the sources generates a state of the output, so that only a
 * comparison after a change has to compile.
 */
export class Freshness {
  readonly #file: string | undefined;

  /**
   * @param root the project's
   * @param generated the resources as they were generated
   */
  constructor(root: string, generated: readonly LoadedResource[]) {
    const cache = cacheFolder();
    if (cache === undefined) return;
    const hash = createHash('sha256').update('1\n');
    for (const path of sourceFiles(root)) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
    for (const key of contentOf(generated)) hash.update(key);
    this.#file = join(cache, 'fresh', hash.digest('hex'));
  }

  /** True if these sources are known to generate this output. */
  isKnown(): boolean {
    return this.#file !== undefined && readCached(this.#file)?.toString() === VERDICT;
  }

  /** Keeps that they do. */
  keep(): void {
    if (this.#file !== undefined) writeCached(this.#file, VERDICT);
  }
}

function sourceFiles(root: string): string[] {
  return globSync(
    PROJECT_SOURCES.flatMap((path) => [path, `${path}/**`]),
    { cwd: root, onlyFiles: true, dot: true },
  ).sort();
}

/** Resources as sorted text that does not depend on the order of keys. */
function contentOf(resources: readonly LoadedResource[]): string[] {
  return resources.map(({ resource }) => keyOf(resource as unknown as FactValue)).sort();
}
