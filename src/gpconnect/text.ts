/** Texts of payloads in messages. */

const LONGEST = 60;

/** A value of a payload, as a message quotes it: on one line and of bounded length. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : String(value);
  const line = text.slice(0, LONGEST + 1).replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Values in a message: the first few, and the number of the others. */
export function quotedList(values: readonly unknown[]): string {
  const shown = values.slice(0, 5).map(quoted).join(', ');
  return values.length > 5 ? `${shown} and ${values.length - 5} more` : shown;
}
