import type { Case } from './corpus.js';
import type { Comparison } from './compare.js';

export interface Judged {
  of: Case;
  comparison: Comparison;
  valid: boolean;
}

export interface Summary {
  text: string;
  /** Whether all is explained, and enough is equal. */
  isGood: boolean;
}

const percent = (part: number, all: number) => (all === 0 ? '-' : `${((100 * part) / all).toFixed(2)}%`);

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n');
}

function countRow(name: string, judged: readonly Judged[]): string[] {
  const of = (verdict: Comparison['verdict']) =>
    judged.filter((j) => j.comparison.verdict === verdict).length;
  const none = of('no verdict');
  return [
    name,
    String(judged.length),
    String(judged.filter((j) => j.valid).length),
    String(of('equal')),
    percent(of('equal'), judged.length),
    String(none),
    percent(of('equal'), judged.length - none),
    String(of('explained')),
    String(of('unexplained')),
  ];
}

/** How many of each name, the most frequent first. */
function counted(names: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byName = [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return byName.sort((a, b) => b[1] - a[1]).map(([name, count]) => [name, String(count)]);
}

/** The tables of a comparison, and whether it is as it should be. */
export function summary(judged: readonly Judged[], leastEqual: number): Summary {
  const isCore = (j: Judged) => j.of.profile.startsWith('core ');
  const kinds = [...new Set(judged.map((j) => j.of.kind))];
  const verdicts = table([
    ['', 'cases', 'valid', 'equal', '', 'no verdict', 'equal of judged', 'explained', 'unexplained'],
    ...kinds.map((kind) =>
      countRow(
        kind,
        judged.filter((j) => j.of.kind === kind),
      ),
    ),
    countRow(
      'profiles',
      judged.filter((j) => !isCore(j)),
    ),
    countRow('core types', judged.filter(isCore)),
    countRow('all', judged),
  ]);
  const rules = counted(judged.flatMap((j) => j.comparison.rules));
  const placed = judged.flatMap((j) => j.comparison.places);
  const places = counted(
    placed.map(({ outcome, rule }) => (rule === undefined ? outcome : `${outcome}: ${rule}`)),
  );
  const open = judged.filter((j) => j.comparison.unexplained.length > 0);
  const lines = open.flatMap((j) => [
    `  ${j.of.name} (${j.of.change})`,
    ...j.comparison.unexplained.map((text) => `    ${text.slice(0, 240)}`),
  ]);
  const decided = judged.filter((j) => j.comparison.verdict !== 'no verdict');
  const equal = decided.filter((j) => j.comparison.verdict === 'equal').length / decided.length;
  const parts = [
    verdicts,
    '',
    'Different verdicts, by the rule that explains them (a case can have several):',
    ...(rules.length > 0 ? [table(rules)] : ['none']),
    '',
    `Places of the reference's errors where both find a case invalid: ${placed.length}`,
    ...(places.length > 0 ? [table(places)] : ['none']),
    ...(lines.length > 0 ? ['', 'Unexplained:', ...lines] : []),
  ];
  return { text: parts.join('\n'), isGood: open.length === 0 && equal >= leastEqual };
}
