import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../../../src/toolchain/generate/file.js';

/**
 * Loads a module of generated code through Vite, so that it runs on the same sources of the runtime as the test. A bundle would hold a copy
 * of them, which `npm run mutate` could not change.
 *
 * @param path one of the files
 */
export async function loadGenerated(
  files: readonly Pick<GeneratedFile, 'path' | 'content'>[],
  path: string,
): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'generated-'));
  try {
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.content);
    }
    return await import(/* @vite-ignore */ join(folder, path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
