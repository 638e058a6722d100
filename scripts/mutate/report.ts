import { format } from '../measure/bench/suite.js';
import type { Mutant } from './mutants.js';

export interface Result {
  mutant: Mutant;
  /** Test files, of those that ran, that reach the mutant's place. */
  reaching: number;
  /** Missing for a survivor. */
  noticedBy?: string;
  isEndless?: boolean;
}

export function summary(results: readonly Result[]): { noticed: number; share: number } {
  const noticed = results.filter(({ noticedBy }) => noticedBy !== undefined).length;
  return { noticed, share: results.length === 0 ? 1 : noticed / results.length };
}

/** A table by file, then each survivor with its place, and the text before and after. */
export function report(results: readonly Result[]): string {
  const files = new Map<string, Result[]>();
  for (const result of results)
    files.set(result.mutant.file, [...(files.get(result.mutant.file) ?? []), result]);
  const row = (name: string, own: readonly Result[]) => {
    const { noticed, share } = summary(own);
    return [name, String(own.length), String(noticed), `${(share * 100).toFixed(0)} %`];
  };
  const table = format({
    title: 'Faults that tests notice',
    columns: ['file', 'faults', 'noticed', ''],
    rows: [...[...files].map(([file, own]) => row(file, own)), row('all', results)],
  });
  const survivors = results.filter(({ noticedBy }) => noticedBy === undefined);
  const lines = survivors.map(({ mutant: { file, line, column, before, after }, reaching }) => {
    const by = reaching === 0 ? 'no test reaches it' : `${reaching} test files reach it`;
    return `${file}:${line}:${column} (${by})\n  - ${before}\n  + ${after}`;
  });
  return [table, ...lines].join('\n');
}
