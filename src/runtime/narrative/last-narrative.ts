/**
 * Cache: the last checked narrative, because two invariants check each one. A validator clears it when it returns, so that no part of a
 * payload stays in memory.
 */
export const lastNarrative = { div: '', isRight: false };

export function forgetNarrative(): void {
  lastNarrative.div = '';
  lastNarrative.isRight = false;
}
