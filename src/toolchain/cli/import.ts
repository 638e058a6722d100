import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { dependenciesOf } from '../import/dependencies.js';
import { importDefinitions, type ImportResult } from '../import/import.js';
import { idOf, readImportSource } from '../import/source.js';
import { RELEASE, loadDefinitions } from '../releases/release.js';
import { writeNew } from '../text/write-whole.js';
import { tell } from './diagnostics.js';
import { nodeIo, type Io } from './io.js';
import { MISUSED, runCommand } from './run.js';

const HELP = `
Writes a project: fsh/ with one file for each definition, aliases and RuleSets, and input/ with the examples and with what FSH cannot
define. The FSH is built, and what comes out is compared with what was published, fact by fact; every difference is listed.

Exit code:
  0  everything was carried over
  1  the project is written, and something in it differs from what was published
  2  nothing could be written

Example:
  fsh-codegen import ./published --out ./project`;

/** `import`: published definitions as FSH. */
export async function runImport(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('import')
    .description(`write FSH for published ${RELEASE.name} definitions`)
    .argument('<source>', 'a folder of XML or JSON, or a FHIR package (.tgz)')
    .requiredOption('--out <folder>', 'the project to write; it may not have fsh/ or input/ yet')
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, async (source: string, options: { out: string }) => {
    const out = resolve(io.cwd, options.out);
    const taken = ['fsh', 'input'].filter(
      (name) => existsSync(resolve(out, name)) && readdirSync(resolve(out, name)).length > 0,
    );
    if (taken.length > 0) {
      io.err(
        `${options.out} has ${taken.map((name) => `${name}/`).join(' and ')} already: name another folder\n`,
      );
      return MISUSED;
    }
    const core = loadDefinitions();
    const from = resolve(io.cwd, source);
    const set = readImportSource(from, source, core);
    const result = importDefinitions(set, idOf(from, 'imported'), core, dependenciesOf(set, from, core));
    tell(result.diagnostics, io);
    if (result.diagnostics.some((d) => d.severity === 'error')) return MISUSED;
    writeNew(out, result.files);
    io.out(summary(result, options.out));
    return result.notCarried.length > 0 ? 1 : 0;
  });
}

function summary({ counts, equal, compared, notCarried, files }: ImportResult, out: string): string {
  const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  return [
    ...notCarried.map(({ url, problem }) => `not carried: ${url}: ${problem}`),
    `wrote ${files.size} files to ${out}: ${kinds.join(', ')}`,
    `${equal} of ${compared} definitions have the facts that were published`,
    '',
  ].join('\n');
}
