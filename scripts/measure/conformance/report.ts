import { ORACLE_NAMES, ORACLES, type OracleName } from '../oracle/oracle.js';
import { CONSEQUENCE } from './explained/consequence.js';
import { OURS_ALONE } from './explained/ours.js';
import { REFERENCES } from './explained/references.js';
import type { Conformance, Judged } from './judge.js';
import { UNSEEN, type UnseenKind } from './unseen.js';

export interface Summary {
  text: string;
  /** True if the goal is met. */
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

const heard = ({ comparison }: Judged) => Object.values(comparison.against);
const isSeen = (j: Judged) => heard(j).some((of) => of.isInvalid);
const isRight = ({ comparison }: Judged) => comparison.unexplained.length === 0;

const HEADINGS = [
  '',
  'cases',
  'valid',
  '2019 as ours',
  'today as ours',
  '2019 as today',
  'seen',
  'right',
  '',
  'false refusals',
];

function verdictRow(name: string, judged: readonly Judged[]): string[] {
  const count = (test: (j: Judged) => boolean) => judged.filter(test).length;
  const asked = (oracle: OracleName) => judged.some((j) => j.comparison.against[oracle]);
  const same = (oracle: OracleName) =>
    asked(oracle)
      ? percent(
          count((j) => j.comparison.against[oracle]!.isSameVerdict),
          judged.length,
        )
      : '-';
  const agreeing = count(
    ({ comparison: { against } }) => against['2019']?.isInvalid === against.today?.isInvalid,
  );
  const seen = judged.filter(isSeen);
  return [
    name,
    String(judged.length),
    String(count((j) => j.valid)),
    same('2019'),
    same('today'),
    asked('2019') && asked('today') ? percent(agreeing, judged.length) : '-',
    String(seen.length),
    String(seen.filter(isRight).length),
    percent(seen.filter(isRight).length, seen.length),
    String(count((j) => j.comparison.isFalseRefusal)),
  ];
}

function verdictTable(judged: readonly Judged[]): string {
  const row = (name: string, test: (j: Judged) => boolean) => verdictRow(name, judged.filter(test));
  const names = (of: (j: Judged) => string) => [...new Set(judged.map(of))];
  return table([
    HEADINGS,
    ...names((j) => j.of.family).map((family) => row(family, (j) => j.of.family === family)),
    ...names((j) => j.of.kind).map((kind) => row(`  ${kind}`, (j) => j.of.kind === kind)),
    verdictRow('all', judged),
  ]);
}

/** The number of times that each name occurs, the most frequent first. */
function counted(names: readonly string[]): [name: string, count: number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const reasons = new Map(
  [OURS_ALONE, [CONSEQUENCE], ...ORACLE_NAMES.map((name) => REFERENCES[name].alone)].flatMap((rules) =>
    rules.map(({ name, reason }) => [name, reason] as const),
  ),
);

/** Rules with the number of cases that need them, and the page of the specification that each comes from. */
function ruleTable(names: readonly string[]): string {
  const rows = counted(names).map(
    ([name, count]) => `${String(count).padStart(5)}  ${name}\n       ${reasons.get(name)}`,
  );
  return rows.length > 0 ? rows.join('\n') : 'none';
}

function unseenTable({ judged, seenBy }: Conformance): string {
  const kinds = (Object.keys(UNSEEN) as UnseenKind[]).map((kind) => {
    const of = judged.filter((j) => j.of.unseen?.kind === kind);
    const found = of.filter((j) => j.isFound).length;
    return [UNSEEN[kind].reason, seenBy[kind].join(', ') || 'none', String(of.length), String(found)];
  });
  return table([['', 'seen by', 'cases', 'ours at the place'], ...kinds]);
}

function oracleParts(oracle: OracleName, judged: readonly Judged[]): string[] {
  const of = judged.flatMap(({ comparison }) => comparison.against[oracle] ?? []);
  const unjudged = judged.filter(({ comparison }) => comparison.unjudged.includes(oracle)).length;
  if (of.length + unjudged === 0) return [];
  const places = counted(of.flatMap((a) => a.places)).map(([name, count]) => [name, String(count)]);
  const hindered = of.filter((a) => a.isHindered).length;
  return [
    '',
    `${ORACLES[oracle].title}: its errors that ours does not report, by the rule that explains them`,
    ruleTable(of.flatMap((a) => a.rules)),
    `Places of its errors, if both find a case invalid:`,
    places.length > 0 ? table(places) : 'none',
    `In ${hindered} cases it also reports what no resource can mend, which is left out.`,
    ...(unjudged > 0 ? [`It ended at ${unjudged} cases, on which it has no verdict.`] : []),
  ];
}

/**
 * The tables of a comparison.
 *
 * @param leastRight the share of the cases with an error that an oracle sees which has to be right
 */
export function summary(conformance: Conformance, leastRight: number): Summary {
  const { judged } = conformance;
  const missed = judged.filter((j) => j.of.unseen !== undefined && !j.isFound);
  const open = judged.filter((j) => !isRight(j));
  const refused = judged.filter((j) => j.comparison.isFalseRefusal).length;
  const seen = judged.filter(isSeen);
  const right = seen.filter(isRight).length;
  const parts = [
    verdictTable(judged),
    '',
    'seen: at least one oracle finds an error. right: each error of an oracle is at a place of ours or one step away, and each of ours is',
    'confirmed by an oracle, or a rule explains the difference. A false refusal is an error that no oracle reports and no rule explains.',
    '',
    'Changes that an oracle may not see. Ours must find each:',
    unseenTable(conformance),
    ...ORACLE_NAMES.flatMap((oracle) => oracleParts(oracle, judged)),
    '',
    'Our errors that no oracle reports, by the rule that explains them:',
    ruleTable(judged.flatMap((j) => j.comparison.more)),
    ...(missed.length > 0 ? ['', 'Not found by us:'] : []),
    ...missed.map((j) => `  ${j.of.name} (${j.of.change})`),
    ...(open.length > 0 ? ['', 'Unexplained:'] : []),
    ...open.flatMap((j) => [
      `  ${j.of.name} (${j.of.change})`,
      ...j.comparison.unexplained.map((text) => `    ${text.slice(0, 240)}`),
    ]),
  ];
  const isGood = missed.length === 0 && refused === 0 && right >= leastRight * seen.length;
  return { text: parts.join('\n'), isGood };
}
