import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { configFileOf } from '../compile/inputs/layout.js';
import { readConfig, type ProjectConfig } from '../compile/inputs/config.js';
import { fhirPackage, type PackagedFile } from '../package/fhir-package.js';
import { writeWhole } from '../text/write-whole.js';
import { tell } from './diagnostics.js';
import { makeFolder } from '../text/make-folder.js';
import { nodeIo, type Io } from './io.js';
import { MISUSED, runCommand } from './run.js';

const HELP = `
Packs what the last build wrote to generated/: definitions, capability statements, and the examples below package/example. Definitions
that stand in for what nobody publishes are left out. Equal input gives equal bytes.

Exit code:
  0  the package is written
  2  it could not be written

Example:
  fsh-codegen build && fsh-codegen package`;

interface Options {
  root: string;
  out?: string;
}

/** `package`: a FHIR package (.tgz) of a project. */
export async function runPackage(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const command = new Command('package')
    .description('write a FHIR package of the definitions')
    .option('--root <folder>', 'the folder that holds generated/', '.')
    .option('--out <file>', 'the package; by default <id>-<version>.tgz in the root')
    .addHelpText('after', HELP);
  return runCommand(command, argv, io, async ({ root: given, out }: Options) => {
    const root = resolve(io.cwd, given);
    const file = configFileOf(root) ?? 'fsh/sushi-config.yaml';
    const { config, diagnostics } = readConfig(join(root, file), file);
    tell(diagnostics, io);
    if (!config) return MISUSED;
    const definitions = [...jsonIn(root, 'generated/fhir/json'), ...jsonIn(root, 'generated/capability')];
    if (definitions.length === 0) {
      io.err('generated/fhir/json holds no definition: run `fsh-codegen build` first\n');
      return MISUSED;
    }
    const examples = jsonIn(root, 'generated/examples/json');
    const bytes = fhirPackage({ ...config, dependencies: versionsOf(config) }, definitions, examples);
    const path = resolve(root, out ?? `${config.id}-${config.version}.tgz`);
    makeFolder(dirname(path));
    writeWhole(path, bytes);
    io.out(
      `wrote ${path}: ${definitions.length} definitions, ${examples.length} examples, ${bytes.length} bytes\n`,
    );
    return 0;
  });
}

function jsonIn(root: string, folder: string): PackagedFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
}

/** Dependencies that have a version: one that is only a path says nothing to others. */
function versionsOf({ dependencies = {} }: ProjectConfig): Record<string, string> {
  return Object.fromEntries(
    Object.entries(dependencies).flatMap(([name, value]): [string, string][] => {
      const version = typeof value === 'string' ? value : value.version;
      return version === undefined || /[/\\]|\.tgz$/.test(version) ? [] : [[name, version]];
    }),
  );
}
