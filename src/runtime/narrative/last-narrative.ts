/** The first fault of a narrative. */
export interface NarrativeFault {
  /** The invariant that it breaks. */
  key: 'txt-1' | 'txt-2';
  /** The fault, with the element, attribute or text that has it. */
  message: string;
}

/**
 * The narrative that was checked last: two invariants ask about each one, and a message needs its fault. A validator clears it when it
 * returns, so that nothing of a payload stays in memory.
 */
export const lastNarrative: { div: string | undefined; fault: NarrativeFault | undefined } = {
  div: undefined,
  fault: undefined,
};

export function forgetNarrative(): void {
  lastNarrative.div = undefined;
  lastNarrative.fault = undefined;
}
