/** Part of a text, short enough for a message. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const SHOWN_AT_START = 2;
const SHOWN_AT_END = 8;

/** The segments of a path; a very long one loses its middle. */
export function abridged(segments: readonly string[]): readonly string[] {
  if (segments.length <= SHOWN_AT_START + SHOWN_AT_END + 1) return segments;
  return [...segments.slice(0, SHOWN_AT_START), '…', ...segments.slice(-SHOWN_AT_END)];
}
