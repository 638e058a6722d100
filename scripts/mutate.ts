import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { equivalent, readEquivalents, stale } from './mutate/equivalent.js';
import { DECIDING, sourceFiles } from './mutate/files.js';
import { mutantsOf } from './mutate/mutants.js';
import { testGraph } from './mutate/related.js';
import { report, summary, type Result } from './mutate/report.js';
import { Runner, type Baseline } from './mutate/runner.js';
import { sample } from './mutate/sample.js';
import type { Numbered } from './mutate/switched.js';
import { typeCheck } from './mutate/typed.js';
import { wholeNumber } from './measure/numbers.js';

/*
 * StrykerJS does TypeScript and Vitest 4, but takes neither a seed nor a sample, and its operators leave a table alone: emptied objects and
 * strings are not correct TypeScript, and tables decide most here. So the operators are own ones, on TypeScript's tree.
 */

interface Options {
  seed: number;
  sample: number;
  tests: number;
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
  .option('--tests <number>', 'how many test files for each source file, the nearest first', wholeNumber, 12)
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
const isTyped = typeCheck(root, texts);
let known = 0;
const { chosen, refused } = sample(all, options.sample, options.seed, (mutant) => {
  if (equivalent(equivalents, mutant, texts.get(mutant.file)!)) {
    known++;
    return false;
  }
  return isTyped(mutant);
});
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
  const runner = await Runner.start(root, byFile);
  try {
    const relatedTo = testGraph(root, runner.tests);
    const near = new Map(
      [...byFile.keys()].map((file) => [file, relatedTo(file).slice(0, options.tests)] as const),
    );
    const baselines = await runAll(runner, new Set([...near.values()].flat().map(({ test }) => test)));
    const results: Result[] = [];
    for (const mutant of numbered) {
      const reaching = near.get(mutant.file)!.flatMap(({ test }) => {
        const baseline = baselines.get(test);
        return baseline?.reached.has(mutant.number) ? [baseline] : [];
      });
      results.push(await tried(runner, mutant, reaching));
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

async function tried(runner: Runner, mutant: Numbered, reaching: readonly Baseline[]): Promise<Result> {
  const quickFirst = [...reaching].sort((a, b) => a.milliseconds - b.milliseconds);
  const of = { mutant, reaching: reaching.length };
  for (const baseline of quickFirst) {
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
