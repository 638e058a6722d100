import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { compareTrees, type TreeDifference } from '../project/compare.js';
import { tell } from './diagnostics.js';
import { nodeIo, type Io } from './io.js';
import { runCommand } from './run.js';

const HELP = `
Generates everything in memory and compares it with generated/, byte for byte. Writes nothing.

Exit code:
  0  generated/ is up to date
  1  generated/ differs; the files that changed, are missing or are left over are listed
  2  the sources have errors

Examples:
  npm run check
  npm run check -- --root ../other       a project somewhere else`;

/** Runs `check`. Exit code: 0 if `generated/` is what a build would write, 1 if not, 2 if a build would fail. */
export async function runCheck(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('fsh-codegen check')
    .description('compare generated/ with what the sources generate')
    .option('--root <folder>', 'the folder that holds fsh/ and generated/', '.')
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, (options: { root: string }) =>
    check(resolve(io.cwd, options.root), io),
  );
}

async function check(root: string, io: Io): Promise<number> {
  const c = createColors(io.colour);
  // `--help` and wrong arguments do not wait for the compiler to load
  const { planBuild } = await import('../project/plan.js');
  const planned = await planBuild({ root, useCache: false });
  tell(planned.diagnostics, io);
  const difference = compareTrees(planned.files, join(root, 'generated'));
  const lines = linesOf(difference);
  if (!lines.length) {
    io.out(`${c.green('up to date')}: ${planned.files.size} files in generated/\n`);
    return 0;
  }
  io.out(`${lines.join('\n')}\n`);
  io.err(`${c.red(`generated/ differs from what the sources generate: ${counted(difference)}`)}\n`);
  io.err('edit the sources instead of generated/, run `npm run build` and commit the result\n');
  return 1;
}

function linesOf({ changed, missing, extra }: TreeDifference): string[] {
  return [
    ...changed.map(({ path, line }) => `changed  generated/${path}:${line}`),
    ...missing.map((path) => `missing  generated/${path}`),
    ...extra.map((path) => `extra    generated/${path}`),
  ];
}

function counted({ changed, missing, extra }: TreeDifference): string {
  const counts = { changed: changed.length, missing: missing.length, extra: extra.length };
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ');
}
