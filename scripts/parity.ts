import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import pc from 'picocolors';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const GENERATED = 'generated/fhir/json';
/** The project's own list of intended differences; the shared one if it has none. */
const EXPECTED = 'test/parity/expected-differences.json';

const HELP = `
Compares every generated resource with the published one of its canonical, fact by fact (cardinalities, types, bindings, slices,
codes; not texts). Intended differences and their reasons are in ${EXPECTED}.

Exit code: 0 if the differences are exactly the intended ones; 1 if not; 2 if it cannot run.
Without the published set or python3 it says that it was skipped and exits with 0.

Examples:
  npm run parity
  npm run parity -- --only Slot --verbose`;

interface Options {
  shared: string;
  only?: string;
  verbose?: boolean;
}

const command = new Command('parity')
  .description('compare the generated resources with the published ones')
  .option('--shared <folder>', 'the folder with tools/parity.py and published/', join(ROOT, '../shared'))
  .option('--only <text>', 'resources whose canonical contains this')
  .option('--verbose', 'tell all the differences of a resource, not the first six')
  .addHelpText('after', HELP)
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();

process.exitCode = run(command.opts<Options>());

function run({ shared, only, verbose }: Options): number {
  const tool = join(resolve(shared), 'tools/parity.py');
  if (!existsSync(tool)) return skipped(`there is no ${tool}`);
  if (spawnSync('python3', ['--version']).error) return skipped('there is no python3');
  if (!existsSync(join(ROOT, GENERATED))) {
    console.error(pc.red(`there is no ${GENERATED}: run \`npm run build\` first`));
    return 2;
  }
  const expected = existsSync(join(ROOT, EXPECTED)) ? ['--expected', EXPECTED] : [];
  const filter = only === undefined ? [] : ['--only', only];
  const { status, error } = spawnSync(
    'python3',
    [tool, GENERATED, ...expected, ...filter, ...(verbose ? ['--verbose'] : [])],
    { cwd: ROOT, stdio: 'inherit' },
  );
  if (error) console.error(pc.red(error.message));
  return status ?? 2;
}

function skipped(why: string): number {
  console.error(
    pc.bgYellow(pc.black(' SKIPPED ')),
    `parity with the published set was not looked at: ${why}`,
  );
  return 0;
}
