import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { dependenciesOf } from '../import/dependencies.js';
import { idOf, readImportSource } from '../import/source.js';
import { newProject, projectFrom } from '../init/files.js';
import { loadDefinitions } from '../releases/release.js';
import { writeNew } from '../text/write-whole.js';
import { tell } from './diagnostics.js';
import { nodeIo, type Io } from './io.js';
import { MISUSED, runCommand } from './run.js';

const HELP = `
Writes a configuration, a profile with an extension, a value set, an example, a test, a workflow and a README; with --from, published
definitions and examples in their place. An existing package.json, .gitignore or README.md is kept.

Exit code:
  0  the project is written
  2  nothing was written

Examples:
  fsh-codegen init
  fsh-codegen init --from ../published
  fsh-codegen init --from their.package-1.0.0.tgz`;

interface Options {
  root: string;
  from?: string;
}

/** Files that most projects already have. */
const MAY_STAY = new Set(['package.json', '.gitignore', 'README.md']);

/** Runs `init`: writes a new project. */
export async function runInit(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('init')
    .description('write a new project')
    .option('--root <folder>', 'the folder to write to', '.')
    .option('--from <folder or .tgz>', 'published definitions to start from')
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, async ({ root: given, from }: Options) => {
    const root = resolve(io.cwd, given);
    const files = from === undefined ? newProject() : filesFrom(resolve(io.cwd, from), from, io);
    const taken = [...files.keys()].filter((path) => existsSync(join(root, path)));
    const clashes = taken.filter((path) => !MAY_STAY.has(path));
    if (clashes.length > 0) {
      io.err(`${given} has ${clashes.join(', ')} already: use another folder\n`);
      return MISUSED;
    }
    for (const path of taken) files.delete(path);
    writeNew(root, files);
    io.out(`wrote ${files.size} files${taken.length ? `; ${taken.join(', ')} kept as they were` : ''}\n`);
    io.out('next: npx fsh-codegen build\n');
    return 0;
  });
}

function filesFrom(path: string, shownAs: string, io: Io): ReturnType<typeof projectFrom> {
  const core = loadDefinitions();
  const source = readImportSource(path, shownAs, core);
  const dependencies = dependenciesOf(source, path, core);
  tell([...source.diagnostics, ...dependencies.diagnostics], io);
  return projectFrom(source, idOf(path, 'profiles'), dependencies);
}
