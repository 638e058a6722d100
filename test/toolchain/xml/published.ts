import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../../shared/published/1.2.6');
let files: { name: string; text: string }[] | undefined;

/** The published XML files, which lie beside the repository; none, and a word about it, where they do not. */
export function publishedFiles(): { name: string; text: string }[] {
  if (files) return files;
  if (!existsSync(root)) {
    console.warn(`SKIPPED: the published XML is not there (${root}): its tests prove nothing in this run`);
    return (files = []);
  }
  files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));
  return files;
}
