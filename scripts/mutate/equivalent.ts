import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Mutant } from './mutants.js';

/** A mutant that no test can notice, since it changes nothing that shows. */
export interface Equivalent {
  file: string;
  /** The whole line in which the mutant is, without spaces around it. */
  line: string;
  before: string;
  after: string;
  /** Why nothing that shows is different. */
  reason: string;
}

/** The committed list. */
export function readEquivalents(): Equivalent[] {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, 'equivalent.json'), 'utf8')) as Equivalent[];
}

export function equivalent(
  list: readonly Equivalent[],
  mutant: Mutant,
  text: string,
): Equivalent | undefined {
  return list.find(
    ({ file, line, before, after }) =>
      file === mutant.file &&
      before === mutant.before &&
      after === mutant.after &&
      line === lineOf(text, mutant),
  );
}

export function lineOf(text: string, { line }: Mutant): string {
  return text.split('\n')[line - 1]!.trim();
}

/** @returns entries whose line is in their file no more */
export function stale(list: readonly Equivalent[], texts: ReadonlyMap<string, string>): Equivalent[] {
  return list.filter(({ file, line }) => {
    const text = texts.get(file);
    return text !== undefined && !text.split('\n').some((there) => there.trim() === line);
  });
}
