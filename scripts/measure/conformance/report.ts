import type { Case } from './corpus.js';
import type { Comparison } from './compare.js';
import { CONSEQUENCE, OURS_ALONE, REFERENCE_ALONE } from './explained.js';
import { UNSEEN, type UnseenKind } from './unseen.js';

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

/** What says that the reference does not see a kind of change: the specification's list alone, or probes of this run too. */
export type SeenBy = 'list' | 'probe';

/** What is left of the cases without those that the reference does not see: by the specification's list alone, or by probes too. */
function seen(judged: readonly Judged[], by: SeenBy): Judged[] {
  return judged.filter(({ of }) => !of.unseen || (by === 'list' && !UNSEEN[of.unseen.kind].isListed));
}
const isEqual = (j: Judged) => j.comparison.outcome === 'equal';

function countRow(name: string, judged: readonly Judged[]): string[] {
  const count = (test: (j: Judged) => boolean) => judged.filter(test).length;
  const outcome = (wanted: Comparison['outcome']) => count((j) => j.comparison.outcome === wanted);
  const equalOf = (list: readonly Judged[]) => percent(list.filter(isEqual).length, list.length);
  const [byList, byProbe] = [seen(judged, 'list'), seen(judged, 'probe')];
  return [
    name,
    String(judged.length),
    String(count((j) => j.valid)),
    String(count((j) => j.comparison.isSameVerdict)),
    String(outcome('equal')),
    percent(outcome('equal'), judged.length),
    String(byList.length),
    equalOf(byList),
    String(byProbe.length),
    equalOf(byProbe),
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

/** The kinds of changes that the reference does not see: how many there are, how many equal it all the same, and how many we find. */
function unseenTable(judged: readonly Judged[]): string {
  const kinds = (Object.keys(UNSEEN) as UnseenKind[]).map((kind) => {
    const of = judged.filter((j) => j.of.unseen?.kind === kind);
    const { isListed, reason } = UNSEEN[kind];
    const found = of.filter((j) => j.isFound).length;
    const counts = [of.length, of.filter(isEqual).length, found].map(String);
    return [reason, isListed ? 'list' : 'probe', ...counts];
  });
  return table([['', 'shown by', 'cases', 'equal', 'ours at the place'], ...kinds]);
}

const HEADINGS = [
  '',
  'cases',
  'valid',
  'same verdict',
  'equal',
  '',
  'not listed',
  'equal',
  'nor probed',
  'equal',
  'explained',
  'unexplained',
];

function verdictTable(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map((j) => j.of.kind))];
  const groups = ['profiles', 'extensions', 'core types'] as const;
  const row = (name: string, test: (j: Judged) => boolean) => countRow(name, judged.filter(test));
  return table([
    HEADINGS,
    ...kinds.map((kind) => row(kind, (j) => j.of.kind === kind)),
    ...groups.map((group) => row(group, (j) => j.of.group === group)),
    countRow('all', judged),
  ]);
}

/**
 * The tables of a comparison, and whether it is as it should be.
 *
 * @param refuted kinds of changes that the reference does see: their probes are no proof
 * @param by what has to be equal: what the specification's list leaves, or what the probes leave of that
 */
export function summary(
  judged: readonly Judged[],
  { leastEqual, by, refuted }: { leastEqual: number; by: SeenBy; refuted: readonly UnseenKind[] },
): Summary {
  const places = counted(judged.flatMap((j) => j.comparison.places));
  const missed = judged.filter((j) => j.of.unseen !== undefined && !j.isFound);
  const open = judged.filter((j) => j.comparison.unexplained.length > 0);
  const blaming = judged.filter((j) => j.comparison.blamesProfile).length;
  const measured = seen(judged, by);
  const parts = [
    verdictTable(judged),
    '',
    "equal: the same verdict, and an error of ours at the place of each of the reference's.",
    'not listed: without the changes of which the specification says that the reference does not see them;',
    'nor probed: without those either that it is seen not to, in this run. Ours must find both:',
    unseenTable(judged),
    ...refuted.map((kind) => `The reference does see ${UNSEEN[kind].reason}`),
    '',
    `In ${blaming} cases the reference says that it cannot tell the slices of a profile apart: what either says of those is left out.`,
    '',
    'What is not equal, by the rule that explains it (a case can have several):',
    ruleTable(judged.flatMap((j) => j.comparison.rules)),
    '',
    'What we find besides, where both find a case invalid:',
    ruleTable(judged.flatMap((j) => j.comparison.more)),
    '',
    "Places of the reference's errors where both find a case invalid:",
    ...(places.length > 0 ? [table(places)] : ['none']),
    ...(missed.length > 0 ? ['', 'Not seen by the reference, and not found by us:'] : []),
    ...missed.map((j) => `  ${j.of.name} (${j.of.change})`),
    ...(open.length > 0 ? ['', 'Unexplained:'] : []),
    ...open.flatMap((j) => [
      `  ${j.of.name} (${j.of.change})`,
      ...j.comparison.unexplained.map((text) => `    ${text.slice(0, 240)}`),
    ]),
  ];
  const isGood =
    open.length + missed.length + refuted.length === 0 &&
    measured.filter(isEqual).length / measured.length >= leastEqual;
  return { text: parts.join('\n'), isGood };
}
