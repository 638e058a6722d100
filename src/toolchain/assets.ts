import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the files that the installed package reads at run time; absent in the repository. */
const PACKED = fileURLToPath(new URL('./assets/', import.meta.url));

const SOURCES = fileURLToPath(new URL('../', import.meta.url));

const isPacked = existsSync(PACKED);

/** The archive of HL7's definitions that the package holds; undefined in the repository, which makes one on demand. */
export function packedDefinitions(): string | undefined {
  return isPacked ? `${PACKED}definitions.br` : undefined;
}

/** The folder of the runtime's sources, with a separator at its end. */
export function runtimeFolder(): string {
  return isPacked ? `${PACKED}runtime/` : `${SOURCES}runtime/`;
}

/** A module of the site's client: TypeScript in the repository, bundled JavaScript in the package. */
export function siteClient(name: 'site' | 'try'): string {
  return isPacked ? `${PACKED}site-client/${name}.js` : `${SOURCES}toolchain/generate/site/client/${name}.ts`;
}
