/** A set of strings. A few strings, the usual case, are searched faster in an array than a Set is made. */
export class StringSet {
  readonly #few: string[] = [];
  #many: Set<string> | undefined;

  add(text: string): void {
    if (this.has(text)) return;
    if (this.#few.length < 16) this.#few.push(text);
    else (this.#many ??= new Set()).add(text);
  }

  has(text: unknown): boolean {
    return this.#few.includes(text as string) || (this.#many?.has(text as string) ?? false);
  }
}
