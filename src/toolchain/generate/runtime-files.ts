import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from './file.js';

const RUNTIME = fileURLToPath(new URL('../../runtime/', import.meta.url));

/** The runtime, as it stands in the toolchain: with it, generated code needs no package but the types of FHIR. */
export function runtimeFiles(): GeneratedFile[] {
  return readdirSync(RUNTIME, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({
      path: `runtime/${name}`,
      content: `// Part of the toolchain's runtime, the same for every project. Do not edit.\n${readFileSync(RUNTIME + name, 'utf8')}`,
    }));
}
