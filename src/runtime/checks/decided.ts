import type { Context } from '../types.js';

/** True if only the verdict is asked for and it is known: the rest of the walk would change nothing. */
export function isDecided(c: Context): boolean {
  return c.isVerdictOnly && c.errors > c.unsettled;
}
