/**
 * The narrative that was checked last: two invariants ask about each one. A validator clears it when it returns, so that nothing of a
 * payload stays in memory.
 */
export const lastNarrative = { div: '', isRight: false };

export function forgetNarrative(): void {
  lastNarrative.div = '';
  lastNarrative.isRight = false;
}
