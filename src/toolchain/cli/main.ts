import { readFileSync } from 'node:fs';
import { closest } from '../text/closest.js';
import { formatDiagnostic } from '../text/diagnostics.js';
import { systemDiagnostic } from '../text/system-errors.js';
import { nodeIo, type Io } from './io.js';
import { MISUSED } from './run.js';

interface Subcommand {
  about: string;
  /** Loads the command's module only when it is called. */
  load(): Promise<(argv: readonly string[]) => Promise<number>>;
}

const COMMANDS: Readonly<Record<string, Subcommand>> = {
  build: {
    about: 'compile fsh/ and write generated/ and dist/',
    load: async () => (await import('./build.js')).runBuild,
  },
  check: {
    about: 'compare generated/ with what the sources generate',
    load: async () => (await import('./check.js')).runCheck,
  },
  validate: {
    about: 'validate FHIR resources against the profiles',
    load: async () => (await import('./validate.js')).runValidate,
  },
  diff: {
    about: 'compare the meaning of two sets of profiles',
    load: async () => (await import('./diff.js')).runDiff,
  },
  site: {
    about: 'write a static site of the specification',
    load: async () => (await import('./site.js')).runSite,
  },
  init: {
    about: 'write a new project',
    load: async () => (await import('./init.js')).runInit,
  },
  package: {
    about: 'write a FHIR package of the definitions',
    load: async () => (await import('./package.js')).runPackage,
  },
  import: {
    about: 'write FSH for published definitions',
    load: async () => (await import('./import.js')).runImport,
  },
  release: {
    about: 'store the facts of a release',
    load: async () => (await import('./release.js')).runRelease,
  },
  'release-notes': {
    about: 'write the section of the release notes on profiles',
    load: async () => (await import('./release.js')).runReleaseNotes,
  },
};

/**
 * Runs `fsh-codegen <command> [arguments]`.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code of the command; 0 for `--help` and `--version`; 2 if the command is missing or unknown
 */
export async function main(argv: readonly string[], io: Io = nodeIo()): Promise<number> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') {
    io.out(`${version()}\n`);
    return 0;
  }
  if (name === 'help' && rest[0] !== undefined) return main([rest[0], '--help'], io);
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(usage());
    return 0;
  }
  if (name === undefined) {
    io.err(usage());
    return MISUSED;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    const meant = closest(name, Object.keys(COMMANDS));
    io.err(
      `fsh-codegen: unknown command ${JSON.stringify(name)}${meant === undefined ? '' : `; did you mean ${meant}?`}\n(--help lists the commands)\n`,
    );
    return MISUSED;
  }
  try {
    const run = await COMMANDS[name]!.load();
    return await run(rest);
  } catch (error) {
    return reportFault(error, io);
  }
}

/**
 * Reports an unexpected error: in one sentence if the machine refused something, with its stack if the tool is at fault.
 *
 * @returns exit code 2, since 1 means that something was judged and is wrong
 */
export function reportFault(error: unknown, io: Io): number {
  const refused = systemDiagnostic(error);
  if (refused) {
    io.err(`${formatDiagnostic(refused)}\nnothing was changed\n`);
    return MISUSED;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(
    `error: this is a fault of the tool, not of its input; please report it with the lines below\n${text}\n`,
  );
  return MISUSED;
}

function usage(): string {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length)) + 2;
  return [
    'Usage: fsh-codegen <command> [arguments]',
    '',
    'Commands:',
    ...names.map((name) => `  ${name.padEnd(width)}${COMMANDS[name]!.about}`),
    '',
    'fsh-codegen <command> --help describes a command, its options and its exit codes.',
    '',
  ].join('\n');
}

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
