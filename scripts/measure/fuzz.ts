import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { validators } from './fuzz/hostile-values.js';
import { format } from './bench/suite.js';
import type { Call, Tally } from './fuzz/tally.js';
import { growths } from './fuzz/growth.js';
import { fuzzProjects } from './fuzz/projects.js';
import { LIMIT, valueOf } from './fuzz/share.js';
import { fuzz } from './fuzz/processes.js';
import { wholeNumber } from './numbers.js';

interface Options {
  seed: number;
  processes: number;
  value?: number;
  projects?: number;
}

const command = new Command('fuzz')
  .description(
    'random and hostile values at every validator: no exception, no hang, no pollution of prototypes, and time that grows as the input does',
  )
  .argument('[values]', 'how many', wholeNumber, 1_000_000)
  .option('--seed <number>', 'of the random values', wholeNumber, 1)
  .option('--processes <number>', 'at once', wholeNumber, Math.min(4, availableParallelism()))
  .option('--value <number>', 'one value alone', wholeNumber)
  .option('--projects <number>', 'build as many projects with hostile text instead', wholeNumber)
  .parse();
const options = command.opts<Options>();
const { seed } = options;
const byName = <T>(record: Record<string, T>): [string, T][] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
const count = (n: number) => n.toLocaleString('en-GB');
const time = (milliseconds: number) => `${milliseconds.toFixed(0)} ms`;

if (options.projects !== undefined) await projects(options.projects);
else if (options.value === undefined) await all(command.processedArgs[0] as number);
else one(options.value);

function one(number: number): void {
  const { value, kinds } = valueOf(number, seed);
  console.log(`value ${number} (seed ${seed}): ${[...kinds].sort().join(', ')}`);
  for (const [name, validate] of validators) {
    const start = performance.now();
    const { valid, issues } = validate(value);
    console.log(
      `${name}: ${time(performance.now() - start)}, ${valid ? 'valid' : `${issues.length} issues`}`,
    );
  }
}

async function projects(wanted: number): Promise<void> {
  const seeds = Array.from({ length: wanted }, (_, i) => seed + i);
  let told = performance.now();
  const tally = await fuzzProjects(seeds, (done) => {
    if (performance.now() - told < 30_000) return;
    told = performance.now();
    console.error(`${count(done)} projects`);
  });
  console.log(
    format({
      title: `${count(wanted)} projects with hostile text (seeds ${seed} to ${seed + wanted - 1})`,
      columns: ['', 'count'],
      rows: [
        ['built', count(tally.built)],
        ['files of code that were read', count(tally.code)],
        ...byName(tally.refused).map(([code, n]) => [`refused: ${code}`, count(n)]),
        ['faults', count(tally.faults.length)],
      ],
    }),
  );
  for (const { seed: of, fault } of tally.faults.slice(0, 20)) console.log(`seed ${of}: ${fault}`);
  if (tally.faults.length > 0) process.exitCode = 1;
}

async function all(wanted: number): Promise<void> {
  const growth = growths();
  console.log(format(growth.table));
  const start = performance.now();
  let told = start;
  const tally = await fuzz(wanted, seed, options.processes, ({ values }) => {
    if (performance.now() - told < 30_000) return;
    told = performance.now();
    console.error(`${count(values)} values in ${time(told - start)}`);
  });
  report(tally, (performance.now() - start) / 1000);
  const { silent, slow, thrown, hung, crashed, isClean } = tally;
  const faults = silent + slow.length + thrown.length + hung.length + crashed.length + growth.faults;
  if (faults > 0 || !isClean || tally.values !== wanted) process.exitCode = 1;
}

function report(tally: Tally, seconds: number): void {
  const { values, calls, valid, silent, slow, thrown, hung, crashed, slowest, kinds, codes, isClean } = tally;
  const table = {
    title: `${count(values)} values (seed ${seed}) at ${validators.length} validators, ${options.processes} processes, ${seconds.toFixed(0)} s`,
    columns: ['', 'count'],
    rows: [
      ['calls', count(calls)],
      ['found valid', count(valid)],
      ['exceptions', count(thrown.length)],
      ['hangs', count(hung.length)],
      ['crashes of the process', count(crashed.length)],
      [`calls of more than ${LIMIT} ms`, count(slow.length)],
      ['invalid without an issue', count(silent)],
      ['prototypes', isClean ? 'as they were' : 'CHANGED'],
      ['slowest call', `${time(slowest.milliseconds)}: ${slowest.validator}, value ${slowest.value}`],
    ],
  };
  console.log(format(table));
  const held = byName(kinds).map(([kind, noted]) => [kind, count(noted.values), time(noted.slowest)]);
  console.log(format({ title: 'What the values held', columns: ['', 'values', 'slowest call'], rows: held }));
  const found = byName(codes).map(([code, n]) => [code, count(n)]);
  console.log(format({ title: 'Issues', columns: ['code', 'count'], rows: found }));
  for (const [what, calls] of Object.entries({ thrown, hung, crashed, slow })) tellCalls(what, calls);
}

function tellCalls(what: string, calls: readonly Call[]): void {
  for (const { value, validator, milliseconds, message } of calls.slice(0, 10)) {
    console.log(
      `${what}: value ${value} at ${validator}, ${time(milliseconds)}${message ? `, ${message}` : ''}`,
    );
  }
}
