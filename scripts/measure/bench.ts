import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { readBaseline, slower, TOLERANCE, writeBaseline, type Figures } from './bench/baseline.js';
import { formatted, withTables } from './bench/readme-marks.js';
import { format, markdown, type Suite } from './bench/suite.js';

const folder = fileURLToPath(new URL('bench/', import.meta.url));

async function suiteOf(name: string): Promise<Suite | undefined> {
  if (!/^[a-z-]+$/.test(name) || !existsSync(`${folder}${name}.ts`)) return undefined;
  return ((await import(`./bench/${name}.js`)) as { suite?: Suite }).suite;
}

/** The files that are suites. The others are their parts: those of one suite have a hyphen in the name. */
function allNames(): string[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'suite.ts' && file !== 'baseline.ts')
    .map((file) => file.slice(0, -3))
    .sort();
}

const command = new Command('bench')
  .description('runs suites of benchmarks and prints their tables')
  .argument('[suites...]', `of ${allNames().join(', ')}; all of them where none is named`)
  .option(
    '--write',
    'write the tables into bench/README.md and the figures into bench/baseline.json; those of other suites stay',
  )
  .option(
    '--against',
    `compare with bench/baseline.json: exit code 1 if a figure is more than ${TOLERANCE * 100} % larger`,
  )
  .parse();
const asked = command.args;
const options = command.opts<{ write?: boolean; against?: boolean }>();
const written = new Map<string, string>();
const figures: Record<string, Figures> = {};
const plots = new Map<string, string>();
for (const name of asked.length ? asked : allNames()) {
  const suite = await suiteOf(name);
  if (!suite) {
    console.error(`there is no suite ${name}: one of ${allNames().join(', ')}`);
    process.exitCode = 1;
    continue;
  }
  console.log(`${name}: ${suite.about}`);
  const tables = await suite.run();
  for (const table of tables) console.log(`\n${format(table)}`);
  written.set(name, tables.map(markdown).join('\n'));
  figures[name] = Object.assign({}, ...tables.map((table) => table.figures)) as Figures;
  for (const { plot } of tables) if (plot) plots.set(plot.file, plot.svg);
}
if (options.against) {
  const worse = slower(figures, readBaseline());
  for (const line of worse) console.error(line);
  console.log(worse.length === 0 ? 'no figure is worse than the baseline allows' : `${worse.length} worse`);
  if (worse.length > 0) process.exitCode = 1;
}
if (options.write && written.size > 0) {
  const readme = fileURLToPath(new URL('bench/README.md', import.meta.url));
  let text = readFileSync(readme, 'utf8');
  for (const [name, tables] of written) text = withTables(text, name, tables);
  writeFileSync(readme, await formatted(text, readme));
  for (const [file, svg] of plots) writeFileSync(`${folder}${file}`, svg);
  writeBaseline(figures);
}
