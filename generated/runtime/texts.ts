// Part of the toolchain's runtime, the same for every project. Do not edit.
/** A set of texts: of a few, as mostly there are, looking through them is faster than a Set is made. */
export class Texts {
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
