import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '../text/make-folder.js';

/** Writes a project's files into a folder, replacing its `fsh/` and `input/`. */
export function writeProject(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  for (const folder of ['fsh', 'input']) rmSync(join(root, folder), { recursive: true, force: true });
  for (const [path, content] of files) {
    makeFolder(dirname(join(root, path)));
    writeFileSync(join(root, path), content);
  }
}
