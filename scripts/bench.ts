import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, markdown, type Suite } from './bench/suite.js';

/** `npm run bench -- [suite…]`: runs the named suites of `scripts/bench/`, or all of them, and prints their tables; with --write, into the README too. */
const folder = fileURLToPath(new URL('bench/', import.meta.url));

async function suiteOf(name: string): Promise<Suite | undefined> {
  if (!/^[a-z-]+$/.test(name) || !existsSync(`${folder}${name}.ts`)) return undefined;
  return ((await import(`./bench/${name}.js`)) as { suite?: Suite }).suite;
}

/** The files that are suites; the others are their parts, told by a hyphen in the name. */
function allNames(): string[] {
  return readdirSync(folder)
    .filter((file) => /^[a-z]+\.ts$/.test(file) && file !== 'suite.ts')
    .map((file) => file.slice(0, -3))
    .sort();
}

const asked = process.argv.slice(2).filter((name) => name !== '--write');
const written: string[] = [];
for (const name of asked.length ? asked : allNames()) {
  const suite = await suiteOf(name);
  if (!suite) {
    console.error(`there is no suite ${name}: one of ${allNames().join(', ')}`);
    process.exitCode = 1;
    continue;
  }
  console.log(`${name}: ${suite.about}`);
  for (const table of await suite.run()) {
    console.log(`\n${format(table)}`);
    written.push(markdown(table));
  }
}
if (process.argv.includes('--write') && written.length) writeReadme(written.join('\n'));

/** Puts the tables where the README has its marks, in the place of what was there. */
function writeReadme(tables: string): void {
  const readme = fileURLToPath(new URL('../README.md', import.meta.url));
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(/(<!-- bench -->)[\s\S]*(<!-- \/bench -->)/, (_, from, to) => `${from}\n\n${tables}\n${to}`),
  );
}
