import type { Case } from './corpus.js';
import type { Comparison } from './compare.js';
import { CONSEQUENCE, OURS_ALONE, REFERENCE_ALONE } from './explained.js';
import { UNSEEN, type UnseenKind } from './mutations.js';

export interface Judged {
  of: Case;
  comparison: Comparison;
  /** Whether we find it valid. */
  valid: boolean;
  /** Of a change that the reference does not see: whether we have an error at its place. */
  isFound: boolean;
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

const isJudgeable = (j: Judged) => j.of.unseen === undefined;
const isEqual = (j: Judged) => j.comparison.outcome === 'equal';

function countRow(name: string, judged: readonly Judged[]): string[] {
  const count = (test: (j: Judged) => boolean) => judged.filter(test).length;
  const outcome = (wanted: Comparison['outcome']) => count((j) => j.comparison.outcome === wanted);
  const judgeable = judged.filter(isJudgeable);
  return [
    name,
    String(judged.length),
    String(count((j) => j.valid)),
    String(count((j) => j.comparison.isSameVerdict)),
    String(outcome('equal')),
    percent(outcome('equal'), judged.length),
    String(judged.length - judgeable.length),
    percent(judgeable.filter(isEqual).length, judgeable.length),
    String(outcome('explained')),
    String(outcome('unexplained')),
  ];
}

/** How many of each name, the most frequent first. */
function counted(names: readonly string[]): string[][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const byName = [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return byName.sort((a, b) => b[1] - a[1]).map(([name, count]) => [name, String(count)]);
}

const reasons = new Map(
  [...OURS_ALONE, ...REFERENCE_ALONE, CONSEQUENCE].map(({ name, reason }) => [name, reason]),
);

/** Rules with how often they were needed, and the part of the specification that each of them is. */
function ruleTable(names: readonly string[]): string {
  const rows = counted(names).map(
    ([name, count]) => `${count!.padStart(5)}  ${name}\n       ${reasons.get(name!)}`,
  );
  return rows.length > 0 ? rows.join('\n') : 'none';
}

/** What the reference is known not to judge: of each kind how many there are, how many it finds all the same, and how many we find. */
function unseenTable(judged: readonly Judged[]): string {
  const kinds = (Object.keys(UNSEEN) as UnseenKind[]).map((kind) => {
    const of = judged.filter((j) => j.of.unseen?.kind === kind);
    const found = of.filter((j) => j.isFound).length;
    return [kind, String(of.length), String(of.filter(isEqual).length), String(found)];
  });
  return table([['', 'cases', 'equal', 'ours at the place'], ...kinds]);
}

/** The tables of a comparison, and whether it is as it should be. */
export function summary(judged: readonly Judged[], leastEqual: number): Summary {
  const kinds = [...new Set(judged.map((j) => j.of.kind))];
  const groups = ['profiles', 'extensions', 'core types'] as const;
  const verdicts = table([
    [
      '',
      'cases',
      'valid',
      'same verdict',
      'equal',
      '',
      'unseen',
      'equal of seen',
      'explained',
      'unexplained',
    ],
    ...kinds.map((kind) =>
      countRow(
        kind,
        judged.filter((j) => j.of.kind === kind),
      ),
    ),
    ...groups.map((group) =>
      countRow(
        group,
        judged.filter((j) => j.of.group === group),
      ),
    ),
    countRow('all', judged),
  ]);
  const places = counted(judged.flatMap((j) => j.comparison.places));
  const missed = judged.filter((j) => j.of.unseen !== undefined && !j.isFound);
  const open = judged.filter((j) => j.comparison.unexplained.length > 0);
  const lines = open.flatMap((j) => [
    `  ${j.of.name} (${j.of.change})`,
    ...j.comparison.unexplained.map((text) => `    ${text.slice(0, 240)}`),
  ]);
  const judgeable = judged.filter(isJudgeable);
  const equal = judgeable.filter(isEqual).length / judgeable.length;
  const parts = [
    verdicts,
    '',
    'equal: the same verdict, and an error of ours at the place of each of the reference’s.',
    `Of ${judged.filter((j) => j.comparison.blamesProfile).length} cases the reference also says that it cannot tell the slices of the profile apart, which is left out.`,
    '',
    'unseen: changes that the reference is known not to see, told by how they were made. Ours must find them.',
    unseenTable(judged),
    '',
    'What is not equal, by the rule that explains it (a case can have several):',
    ruleTable(judged.flatMap((j) => j.comparison.rules)),
    '',
    'What we find besides, where both find a case invalid:',
    ruleTable(judged.flatMap((j) => j.comparison.more)),
    '',
    'Places of the reference’s errors where both find a case invalid:',
    ...(places.length > 0 ? [table(places)] : ['none']),
    ...(missed.length > 0 ? ['', 'Unseen by the reference, and not found by us:'] : []),
    ...missed.map((j) => `  ${j.of.name} (${j.of.change})`),
    ...(lines.length > 0 ? ['', 'Unexplained:', ...lines] : []),
  ];
  const isGood = open.length === 0 && missed.length === 0 && equal >= leastEqual;
  return { text: parts.join('\n'), isGood };
}
