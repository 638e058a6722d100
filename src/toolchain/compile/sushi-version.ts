import { createRequire } from 'node:module';
import type { Diagnostic } from '../text/diagnostics.js';

/** The version of SUSHI for which the patches in `speed` were made. They replace internals that any other version may change. */
export const PATCHED_SUSHI = '3.21.0';

const { version } = createRequire(import.meta.url)('fsh-sushi/package.json') as { version: string };

/** True if the installed SUSHI is the one for which the patches were made. */
export function isPatchedSushi(installed: string = version): boolean {
  return installed === PATCHED_SUSHI;
}

/** A warning if SUSHI runs without the patches: the outcome is SUSHI's own, and the build is slower. */
export function sushiWarnings(installed: string = version): Diagnostic[] {
  if (isPatchedSushi(installed)) return [];
  return [
    {
      code: 'sushi.version',
      severity: 'warning',
      message: `SUSHI ${installed} runs as it is, several times slower: the faster parts are for ${PATCHED_SUSHI}`,
      hint: `install fsh-sushi ${PATCHED_SUSHI}`,
    },
  ];
}
