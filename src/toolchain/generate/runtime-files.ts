import { readdirSync, readFileSync } from 'node:fs';
import { runtimeFolder } from '../assets.js';
import type { GeneratedFile } from './file.js';

/** The runtime, as it stands in the toolchain: with it, generated code needs no package but the types of FHIR. */
export function runtimeFiles(): GeneratedFile[] {
  const folder = runtimeFolder();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => ({
      path: `runtime/${name}`,
      content: `// Part of the toolchain's runtime, the same for every project. Do not edit.\n${readFileSync(folder + name, 'utf8')}`,
    }));
}
