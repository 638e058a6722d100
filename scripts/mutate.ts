import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { equivalent, readEquivalents, stale } from './mutate/equivalent.js';
import { DECIDING, sourceFiles } from './mutate/files.js';
import { mutantsOf } from './mutate/mutants.js';
import { testGraph } from './mutate/related.js';
import { report, summary, type Result } from './mutate/report.js';
import { Runner, type Baseline } from './mutate/runner.js';
import { drawn, sample } from './mutate/sample.js';
import type { Numbered } from './mutate/switched.js';
import { typedMutants } from './mutate/typed.js';
import { wholeNumber } from './measure/numbers.js';

/*
 * StrykerJS does TypeScript and Vitest 4, but takes neither a seed nor a sample, and its operators leave a table alone: emptied objects and
 * strings are not correct TypeScript, and tables decide most here. So the operators are own ones, on TypeScript's tree.
 */

interface Options {
  seed: number;
  sample: number;
  perFile: number;
  tests: number;
  only: string[];
  atLeast: number;
  json: boolean;
  list: boolean;
}

const command = new Command('mutate')
  .description(
    'puts faults into files, one at a time, and tells which of them no test notices. Left out: what the compiler refuses, and what scripts/mutate/equivalent.json lists',
  )
  .argument('[files...]', 'files or folders; without any, the files that decide')
  .option('--seed <number>', 'which faults are drawn', wholeNumber, 1)
  .option('--sample <number>', 'how many, spread over the files', wholeNumber, 40)
  .option('--per-file <number>', 'how many of one file at most', wholeNumber, 1000)
  .option('--tests <number>', 'how many test files for each source file, the nearest first', wholeNumber, 12)
  .option('--only <test...>', 'these test files in place of the nearest', [])
  .option('--at-least <percent>', 'exit with 1 if a smaller part is noticed', wholeNumber, 0)
  .option('--list', 'only list the faults')
  .option('--json', 'print the result as JSON')
  .parse();
const options = command.opts<Options>();
const root = resolve(import.meta.dirname, '..');
const given = command.args.length > 0 ? command.args : DECIDING;
const log = (line: string) => console.error(line);

const texts = new Map(
  sourceFiles(root, given).map((file) => [file, readFileSync(resolve(root, file), 'utf8')] as const),
);
const equivalents = readEquivalents();
for (const { file, line } of stale(equivalents, texts)) {
  log(`equivalent.json: ${file} has no line “${line}” any more; take the entry out`);
}

const all = new Map([...texts].map(([file, text]) => [file, mutantsOf(file, text)] as const));
let known = 0;
const { chosen, refused } = sample(
  drawn(all, options.seed),
  { total: options.sample, perFile: options.perFile },
  (some) => {
    const open = some.filter((mutant) => !equivalent(equivalents, mutant, texts.get(mutant.file)!));
    known += some.length - open.length;
    return typedMutants(root, texts, open);
  },
);
const numbered: Numbered[] = chosen.map((mutant, index) => ({ ...mutant, number: index + 1 }));
log(
  `${numbered.length} faults, seed ${options.seed}; left out: ${refused - known} not typed, ${known} equivalent`,
);

if (options.list) {
  for (const { file, line, column, before, after } of numbered)
    console.log(`${file}:${line}:${column}  ${before} → ${after}`);
} else {
  const results = await judge();
  console.log(options.json ? JSON.stringify(results, null, 2) : report(results));
  const { share } = summary(results);
  if (share * 100 < options.atLeast) process.exitCode = 1;
}

async function judge(): Promise<Result[]> {
  const byFile = new Map<string, Numbered[]>();
  for (const mutant of numbered) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant]);
  const runner = await Runner.start(root, byFile, texts);
  try {
    const relatedTo = testGraph(root, runner.tests);
    const nearest = (file: string) =>
      options.only.length > 0
        ? options.only.map((test) => ({ test }))
        : relatedTo(file).slice(0, options.tests);
    const near = new Map([...byFile.keys()].map((file) => [file, nearest(file)] as const));
    const baselines = await runAll(runner, new Set([...near.values()].flat().map(({ test }) => test)));
    const swept = await sweepAll(runner, near, baselines);
    const results: Result[] = [];
    for (const mutant of numbered) {
      const reaching = near.get(mutant.file)!.flatMap(({ test }) => {
        const baseline = baselines.get(test);
        return baseline?.reached.has(mutant.number) ? [baseline] : [];
      });
      results.push(await tried(runner, mutant, reaching, swept));
    }
    return results;
  } finally {
    await runner.close();
  }
}

async function runAll(runner: Runner, tests: ReadonlySet<string>): Promise<Map<string, Baseline>> {
  log(`${tests.size} test files without a fault`);
  const found = new Map<string, Baseline>();
  for (const test of [...tests].sort()) {
    const baseline = await runner.baseline(test);
    if (baseline) found.set(test, baseline);
    else log(`${test} fails without a fault: left out`);
  }
  return found;
}

interface SweptMutants {
  noticed: Map<number, { test: string; isEndless: boolean }>;
  /** Test files that pass with a mutant as they are. */
  passed: Map<number, Set<string>>;
}

/** Tries each test with the mutants that it reaches, the quickest files first. */
async function sweepAll(
  runner: Runner,
  near: ReadonlyMap<string, readonly { test: string }[]>,
  baselines: ReadonlyMap<string, Baseline>,
): Promise<SweptMutants> {
  const found: SweptMutants = { noticed: new Map(), passed: new Map() };
  const quickFirst = [...baselines.values()].sort((a, b) => a.milliseconds - b.milliseconds);
  for (const baseline of quickFirst) {
    const { test } = baseline;
    const isNear = ({ file }: Numbered) => near.get(file)!.some((other) => other.test === test);
    const open = numbered.filter(
      (mutant) => !found.noticed.has(mutant.number) && isNear(mutant) && baseline.reached.has(mutant.number),
    );
    if (open.length === 0) continue;
    const { noticed, endless, passed } = await runner.sweep(
      baseline,
      new Set(open.map(({ number }) => number)),
    );
    for (const mutant of noticed) found.noticed.set(mutant, { test, isEndless: false });
    for (const mutant of endless) found.noticed.set(mutant, { test, isEndless: true });
    for (const mutant of passed) found.passed.set(mutant, (found.passed.get(mutant) ?? new Set()).add(test));
    log(`${test}: notices ${noticed.size + endless.size} of ${open.length}`);
  }
  return found;
}

/** Runs whole test files with a mutant that no single test noticed and whose place imports or hooks reach. */
async function tried(
  runner: Runner,
  mutant: Numbered,
  reaching: readonly Baseline[],
  swept: SweptMutants,
): Promise<Result> {
  const of = { mutant, reaching: reaching.length };
  const known = swept.noticed.get(mutant.number);
  if (known) return { ...of, noticedBy: known.test, isEndless: known.isEndless };
  const left = reaching.filter(({ test }) => !swept.passed.get(mutant.number)?.has(test));
  for (const baseline of left.sort((a, b) => a.milliseconds - b.milliseconds)) {
    const verdict = await runner.mutant(mutant.number, baseline);
    if (verdict !== 'passed') {
      log(`${mutant.file}:${mutant.line}  noticed by ${baseline.test}`);
      return { ...of, noticedBy: baseline.test, isEndless: verdict === 'endless' };
    }
  }
  log(
    `${mutant.file}:${mutant.line}  SURVIVES ${reaching.length} test files: ${mutant.before} → ${mutant.after}`,
  );
  return of;
}
