/** A resource as the text of a file: two spaces, a line end at the end, keys as they stand. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
